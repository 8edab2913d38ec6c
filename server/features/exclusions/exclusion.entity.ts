import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

/** What a reader muted, and reasons they took away. */
@Entity('exclusions')
export class ExclusionEntity {
  @ForeignKey(() => AccountEntity, { name: 'exclusions_account_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  /** MUTE or REASON. */
  @PrimaryColumn('text') effect!: string;
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') value!: string;
  /** What the reader is told it is. */
  @Column('text') label!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
