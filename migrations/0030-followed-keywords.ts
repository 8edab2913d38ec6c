import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Readers follow keywords: a word or phrase of title or abstract. */
export class FollowedKeywords1763800000030 implements MigrationInterface {
  name = 'FollowedKeywords1763800000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table followed_keywords (
      id uuid constraint followed_keywords_pkey primary key default gen_random_uuid(),
      account_id uuid not null constraint followed_keywords_account_id_fkey references accounts (id) on delete cascade,
      keyword text not null,
      created_at timestamptz not null default now(),
      constraint followed_keywords_once unique (account_id, keyword))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from private_feeds where list = 'KEYWORD'`);
    await db.query(`drop table followed_keywords`);
  }
}
