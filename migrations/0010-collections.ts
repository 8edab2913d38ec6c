import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers put together by hand. */
export class Collections1763800000010 implements MigrationInterface {
  name = 'Collections1763800000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table collections (
      id uuid primary key default gen_random_uuid(),
      account_id uuid not null references accounts (id) on delete cascade,
      name text not null,
      share_token text,
      created_at timestamptz not null default now(),
      removed_at timestamptz
    )`);
    await db.query(
      `create unique index collections_name on collections (account_id, name) where removed_at is null`,
    );
    await db.query(`create unique index collections_share_token on collections (share_token)`);
    await db.query(
      `create index collections_removed on collections (removed_at) where removed_at is not null`,
    );
    await db.query(`create table collection_papers (
      collection_id uuid not null references collections (id) on delete cascade,
      paper_id integer not null references papers (id) on delete cascade,
      added_at timestamptz not null default now(),
      primary key (collection_id, paper_id)
    )`);
    await db.query(
      `create index collection_papers_recent on collection_papers (collection_id, added_at, paper_id)`,
    );
    await db.query(`create index collection_papers_paper on collection_papers (paper_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table collection_papers`);
    await db.query(`drop table collections`);
  }
}
