import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers have read past. */
export class Seen1763800000009 implements MigrationInterface {
  name = 'Seen1763800000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table seen_papers (
      account_id uuid not null references accounts (id) on delete cascade,
      paper_id integer not null references papers (id) on delete cascade,
      seen_at timestamptz not null default now(),
      primary key (account_id, paper_id)
    )`);
    await db.query(`create index seen_papers_paper on seen_papers (paper_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table seen_papers`);
  }
}
