import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

/** Addresses that readers gave lists of theirs; taking one back deletes it. */
@Entity('private_feeds')
@Unique('private_feeds_token_key', ['token'])
export class PrivateFeedEntity {
  @ForeignKey(() => AccountEntity, { name: 'private_feeds_account_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  /** FOR_YOU, PROFILE, AUTHOR, SEARCH, KEYWORD or COLLECTION. */
  @PrimaryColumn('text') list!: string;
  /** Which of them; '' for FOR_YOU. */
  @PrimaryColumn('text') of!: string;
  @Column('text') token!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
