import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import type { Comparison } from './compare.js';

@Entity('rankers')
@Index('rankers_at_work', ['state'], {
  unique: true,
  where: `(state = ANY (ARRAY['TRIAL'::text, 'IN_USE'::text]))`,
})
export class RankerEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') origin!: string;
  @Column('text') state!: string;
  @Column('jsonb') multipliers!: Record<string, number>;
  @Column('jsonb') gate!: Comparison;
  @Column('jsonb', { nullable: true }) trial!: Comparison | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}

/** A page of a list as it left the desk; arrays are in the order of the page. */
@Entity('served_pages')
@Index('served_pages_recent', ['accountId', 'servedAt'])
@Index('served_pages_at', ['servedAt'])
export class ServedPageEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @ForeignKey(() => AccountEntity, { name: 'served_pages_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text') list!: string;
  @Index('served_pages_rival')
  @ForeignKey(() => RankerEntity, { name: 'served_pages_rival_id_fkey', onDelete: 'CASCADE' })
  @Column('integer', { name: 'rival_id', nullable: true })
  rivalId!: number | null;
  @Column('integer', { name: 'paper_ids', array: true }) paperIds!: number[];
  @Column('boolean', { name: 'of_rival', array: true }) ofRival!: (boolean | null)[];
  /** What each feature gave, a paper each. */
  @Column('jsonb') amounts!: Record<string, number>[];
  @Column('timestamptz', { name: 'served_at', default: () => 'now()' }) servedAt!: Date;
}
