import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gets which mail when, and what was sent. A digest belongs to an account or to a bare address. */
export class Digests1763800000003 implements MigrationInterface {
  name = 'Digests1763800000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table digests (
      id uuid primary key default gen_random_uuid(),
      account_id uuid unique references accounts (id) on delete cascade,
      email text unique,
      frequency text not null default 'OFF',
      weekday smallint not null default 1,
      hour smallint not null default 7,
      time_zone text not null,
      threshold real not null default '0.25',
      max_papers smallint not null default 10,
      next_at timestamptz,
      confirmed_at timestamptz,
      created_at timestamptz not null default now(),
      constraint digests_one_owner check ((account_id is null) <> (email is null))
    )`);
    await db.query(`create index digests_next on digests (next_at)`);
    // Every account has one, also those that were there before.
    await db.query(`insert into digests (account_id, time_zone, confirmed_at)
      select id, time_zone, now() from accounts`);
    await db.query(`create table deliveries (
      id uuid primary key default gen_random_uuid(),
      digest_id uuid not null references digests (id) on delete cascade,
      period text not null,
      status text not null default 'PENDING',
      reason text,
      paper_count integer not null default 0,
      created_at timestamptz not null default now(),
      sent_at timestamptz,
      constraint deliveries_once unique (digest_id, period)
    )`);
    await db.query(`create index deliveries_recent on deliveries (digest_id, created_at, id)`);
    await db.query(`create table delivery_papers (
      delivery_id uuid not null references deliveries (id) on delete cascade,
      paper_id integer not null references papers (id) on delete cascade,
      primary key (delivery_id, paper_id)
    )`);
    await db.query(`create index delivery_papers_paper on delivery_papers (paper_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['delivery_papers', 'deliveries', 'digests'])
      await db.query(`drop table ${table}`);
  }
}
