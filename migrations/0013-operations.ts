import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an operator looks at and acts on: runs of imports, failures, paused jobs, mails of all readers, new indexes. */
export class Operations1763800000013 implements MigrationInterface {
  name = 'Operations1763800000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table import_runs (
      id bigint generated always as identity primary key,
      source text not null,
      state text not null,
      added integer not null,
      updated integer not null,
      unchanged integer not null,
      rejected integer not null,
      rejections jsonb not null,
      problem text,
      started_at timestamptz not null,
      ended_at timestamptz not null
    )`);
    await db.query(`create table failures (
      id bigint generated always as identity primary key,
      kind text not null,
      place text not null,
      message text not null,
      times integer not null,
      first_at timestamptz not null,
      last_at timestamptz not null,
      constraint failures_once unique (kind, place, message)
    )`);
    await db.query(`create table paused_jobs (
      name text primary key,
      cron text not null,
      paused_at timestamptz not null default now()
    )`);
    // Indexes that were built under another number are built anew.
    await db.query(`alter table desk add column index_number integer not null default 0`);
    await db.query(`create index deliveries_newest on deliveries (created_at, id)`);
    await db.query(
      `create index deliveries_newest_by_status on deliveries (status, created_at, id)`,
    );
    await db.query(`create index accounts_newest on accounts (created_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index accounts_newest`);
    await db.query(`drop index deliveries_newest_by_status`);
    await db.query(`drop index deliveries_newest`);
    await db.query(`alter table desk drop column index_number`);
    for (const table of ['paused_jobs', 'failures', 'import_runs'])
      await db.query(`drop table ${table}`);
  }
}
