import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways to weigh what speaks for a paper, and the pages they are learnt from and compared on. */
export class Rankers1763800000007 implements MigrationInterface {
  name = 'Rankers1763800000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table rankers (
      id integer generated always as identity primary key,
      origin text not null,
      state text not null,
      multipliers jsonb not null,
      gate jsonb not null,
      trial jsonb,
      created_at timestamptz not null default now(),
      decided_at timestamptz
    )`);
    // At most one on trial and one in use.
    await db.query(
      `create unique index rankers_at_work on rankers (state) where state in ('TRIAL', 'IN_USE')`,
    );
    await db.query(`create table served_pages (
      id bigint generated always as identity primary key,
      account_id uuid not null references accounts (id) on delete cascade,
      list text not null,
      rival_id integer references rankers (id) on delete cascade,
      paper_ids integer[] not null,
      of_rival boolean[] not null,
      amounts jsonb not null,
      served_at timestamptz not null default now()
    )`);
    await db.query(`create index served_pages_recent on served_pages (account_id, served_at)`);
    await db.query(`create index served_pages_rival on served_pages (rival_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table served_pages`);
    await db.query(`drop table rankers`);
  }
}
