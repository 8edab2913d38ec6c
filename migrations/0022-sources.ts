import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources that papers are fetched from by themselves, how their runs go, and how often their hosts may be asked. */
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
      last_error text,
      failures integer not null default 0,
      complete_to timestamptz,
      unfinished jsonb
    )`);
    await db.query(`create table host_pace (
      host text primary key,
      free_at timestamptz not null,
      closed_until timestamptz
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['host_pace', 'sources']) await db.query(`drop table ${table}`);
  }
}
