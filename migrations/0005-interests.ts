import type { MigrationInterface, QueryRunner } from 'typeorm';

const acts = ['ratings', 'saves', 'dismissals'];

/** What a reader is interested in, and what they decided about how it is learnt. */
export class Interests1763800000005 implements MigrationInterface {
  name = 'Interests1763800000005';

  async up(db: QueryRunner): Promise<void> {
    // False for what was done while learning was paused, or what the desk was told to forget.
    for (const table of acts)
      await db.query(`alter table ${table} add column counts boolean not null default true`);
    await db.query(`create table opens (
      account_id uuid not null references accounts (id) on delete cascade,
      paper_id integer not null references papers (id) on delete cascade,
      times integer not null default 1,
      seconds integer not null default 0,
      counts boolean not null default true,
      last_at timestamptz not null default now(),
      primary key (account_id, paper_id)
    )`);
    await db.query(`create index opens_recent on opens (account_id, last_at, paper_id)`);
    await db.query(`create index opens_paper on opens (paper_id)`);
    await db.query(`create table preferences (
      account_id uuid primary key references accounts (id) on delete cascade,
      diversity real not null default '0.5',
      freshness real not null default '0.5',
      crowd real not null default '0.5',
      exploration real not null default '0.05',
      learning boolean not null default true
    )`);
    await db.query(learns);
    await db.query(`create table exclusions (
      account_id uuid not null references accounts (id) on delete cascade,
      effect text not null,
      kind text not null,
      value text not null,
      label text not null,
      created_at timestamptz not null default now(),
      primary key (account_id, effect, kind, value)
    )`);
    await db.query(`create table followed_authors (
      account_id uuid not null references accounts (id) on delete cascade,
      author_id integer not null references authors (id) on delete cascade,
      followed_at timestamptz not null default now(),
      primary key (account_id, author_id)
    )`);
    await db.query(`create index followed_authors_author on followed_authors (author_id)`);
    await db.query(`create table saved_searches (
      id uuid primary key default gen_random_uuid(),
      account_id uuid not null references accounts (id) on delete cascade,
      query text not null,
      created_at timestamptz not null default now(),
      constraint saved_searches_once unique (account_id, query)
    )`);
    await db.query(`alter table profiles add column topics text[] not null default '{}',
      add column author_ids integer[] not null default '{}',
      add column diversity real, add column freshness real, add column crowd real`);
    await db.query(`create table profile_papers (
      account_id uuid not null references accounts (id) on delete cascade,
      paper_id integer not null references papers (id) on delete cascade,
      profile_id uuid not null references profiles (id) on delete cascade,
      seed boolean not null default false,
      placed_at timestamptz not null default now(),
      primary key (account_id, paper_id)
    )`);
    await db.query(`create index profile_papers_profile on profile_papers (profile_id)`);
    await db.query(`create index profile_papers_paper on profile_papers (paper_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table profile_papers`);
    await db.query(`alter table profiles drop column topics, drop column author_ids,
      drop column diversity, drop column freshness, drop column crowd`);
    for (const table of ['saved_searches', 'followed_authors', 'exclusions'])
      await db.query(`drop table ${table}`);
    await db.query(`drop function learns(uuid)`);
    await db.query(`drop table preferences`);
    await db.query(`drop table opens`);
    for (const table of acts) await db.query(`alter table ${table} drop column counts`);
  }
}

// In the database, so that an act counts or not by what holds in the moment it is stored.
const learns = `create function learns(reader uuid) returns boolean stable language sql as
  $$ select coalesce((select learning from preferences where account_id = reader), true) $$`;
