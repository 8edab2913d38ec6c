import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of a reader's own may be read in a feed reader, by an address that can be taken back. */
export class PrivateFeeds1763800000026 implements MigrationInterface {
  name = 'PrivateFeeds1763800000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table private_feeds (
      account_id uuid not null constraint private_feeds_account_id_fkey references accounts (id) on delete cascade,
      list text not null,
      of text not null,
      token text not null constraint private_feeds_token_key unique,
      created_at timestamptz not null default now(),
      constraint private_feeds_pkey primary key (account_id, list, of))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table private_feeds`);
  }
}
