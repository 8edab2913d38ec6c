import {
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { AuthorEntity } from '../papers/author.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;

@Entity('followed_authors')
export class FollowedAuthorEntity {
  @ForeignKey(() => AccountEntity, cascade('followed_authors_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('followed_authors_author')
  @ForeignKey(() => AuthorEntity, cascade('followed_authors_author_id_fkey'))
  @PrimaryColumn('integer', { name: 'author_id' })
  authorId!: number;
  @Column('timestamptz', { name: 'followed_at', default: () => 'now()' }) followedAt!: Date;
}

@Entity('saved_searches')
@Unique('saved_searches_once', ['accountId', 'query'])
export class SavedSearchEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AccountEntity, cascade('saved_searches_account_id_fkey'))
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text') query!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

@Entity('followed_keywords')
@Unique('followed_keywords_once', ['accountId', 'keyword'])
export class FollowedKeywordEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AccountEntity, cascade('followed_keywords_account_id_fkey'))
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  /** A word or phrase, in lower case. */
  @Column('text') keyword!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
