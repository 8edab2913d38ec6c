import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dates of papers that are a year or a month, as lists say them, readers' own lists with what they brought, and what papers cite. */
export class ReadersLists1763800000029 implements MigrationInterface {
  name = 'ReadersLists1763800000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table papers add column published_in text`);
    await db.query(`create table reader_imports (
      id uuid not null default gen_random_uuid() constraint reader_imports_pkey primary key,
      account_id uuid not null constraint reader_imports_account_id_fkey references accounts (id) on delete cascade,
      source text not null,
      state text not null default 'RUNNING',
      teach boolean not null,
      profile_id uuid constraint reader_imports_profile_id_fkey references profiles (id) on delete set null,
      place text,
      version integer,
      found integer not null default 0,
      added integer not null default 0,
      known integer not null default 0,
      saved integer not null default 0,
      already integer not null default 0,
      unmatched integer not null default 0,
      misses jsonb not null default '[]',
      problem text,
      started_at timestamptz not null default now(),
      touched_at timestamptz not null default now(),
      ended_at timestamptz,
      undone_at timestamptz)`);
    await db.query(
      `create index reader_imports_account on reader_imports (account_id, started_at)`,
    );
    await db.query(`create table reader_import_papers (
      import_id uuid not null constraint reader_import_papers_import_id_fkey references reader_imports (id) on delete cascade,
      paper_id integer not null constraint reader_import_papers_paper_id_fkey references papers (id) on delete cascade,
      saved boolean not null,
      taught boolean not null,
      placed boolean not null,
      constraint reader_import_papers_pkey primary key (import_id, paper_id))`);
    await db.query(`create index reader_import_papers_paper on reader_import_papers (paper_id)`);
    await db.query(`create table paper_works (
      paper_id integer not null constraint paper_works_paper_id_fkey references papers (id) on delete cascade,
      provider text not null,
      work_id text,
      asked_at timestamptz not null,
      constraint paper_works_pkey primary key (paper_id, provider))`);
    await db.query(
      `create index paper_works_work on paper_works (work_id) where work_id is not null`,
    );
    await db.query(`create table paper_references (
      paper_id integer not null constraint paper_references_paper_id_fkey references papers (id) on delete cascade,
      scheme text not null,
      value text not null,
      constraint paper_references_pkey primary key (paper_id, scheme, value))`);
    await db.query(`create index paper_references_cited on paper_references (scheme, value)`);
    // Follows from ids, so that a paper that comes later, or is merged into another, is cited at once.
    await db.query(`create view citations as
      select r.paper_id as citing_id, e.paper_id as cited_id
        from paper_references r join paper_external_ids e on e.scheme = r.scheme and e.value = r.value
        where e.paper_id <> r.paper_id
      union
      select r.paper_id, w.paper_id
        from paper_references r join paper_works w on w.work_id = r.value
        where r.scheme = 'openalex' and w.paper_id <> r.paper_id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop view citations`);
    for (const table of [
      ...['paper_references', 'paper_works', 'reader_import_papers', 'reader_imports'],
    ])
      await db.query(`drop table ${table}`);
    await db.query(`alter table papers drop column published_in`);
  }
}
