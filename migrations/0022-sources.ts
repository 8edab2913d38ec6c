import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sources that papers are fetched from by themselves, how their runs go, and how often their hosts may be asked; what votes
 * and comments a source counted when.
 */
export class Sources1763800000022 implements MigrationInterface {
  name = 'Sources1763800000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table sources (
      id integer generated always as identity primary key,
      name text not null constraint sources_name_key unique,
      definition jsonb not null,
      schedule text,
      paused boolean not null default false,
      last_run_at timestamptz,
      next_run_at timestamptz,
      asked_at timestamptz,
      added integer not null default 0,
      updated integer not null default 0,
      unchanged integer not null default 0,
      rejected integer not null default 0,
      removed integer not null default 0,
      last_error text,
      failures integer not null default 0,
      complete_to timestamptz,
      unfinished jsonb,
      memory jsonb
    )`);
    await db.query(`create table host_pace (
      host text primary key,
      free_at timestamptz not null,
      closed_until timestamptz
    )`);
    await db.query(`create table source_counts (
      paper_id integer not null constraint source_counts_paper_id_fkey references papers (id) on delete cascade,
      seen_at timestamptz not null,
      upvotes integer not null,
      comments integer not null,
      primary key (paper_id, seen_at)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['source_counts', 'host_pace', 'sources'])
      await db.query(`drop table ${table}`);
  }
}
