import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their sessions, and what readers did with papers. */
export class Readers1763800000002 implements MigrationInterface {
  name = 'Readers1763800000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table accounts (
      id uuid primary key default gen_random_uuid(),
      email text not null unique,
      password_hash text not null,
      display_name text not null,
      time_zone text not null,
      topics text[] not null default '{}',
      role text not null default 'reader',
      created_at timestamptz not null default now()
    )`);
    await db.query(`create table sessions (
      token_hash bytea primary key,
      account_id uuid not null references accounts (id) on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`);
    await db.query(`create index sessions_account on sessions (account_id)`);
    await db.query(`create index sessions_expires on sessions (expires_at)`);
    await db.query(`create table profiles (
      id uuid primary key default gen_random_uuid(),
      account_id uuid not null references accounts (id) on delete cascade,
      name text not null,
      created_at timestamptz not null default now(),
      constraint profiles_account_name unique (account_id, name)
    )`);
    await mark(db, 'ratings', 'rated_at', 'value smallint not null check (value in (-1, 1)),');
    await mark(db, 'saves', 'saved_at');
    await mark(db, 'dismissals', 'dismissed_at');
    await mark(db, 'impressions', 'last_at', 'times integer not null default 1,');
    await db.query(countFunction);
    for (const table of ['ratings', 'saves'])
      await db.query(`create trigger ${table}_count after insert or update or delete on ${table}
        for each row execute function count_reader_mark()`);
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = ['impressions', 'dismissals', 'saves', 'ratings', 'profiles', 'sessions'];
    for (const table of [...tables, 'accounts']) await db.query(`drop table ${table}`);
    await db.query(`drop function count_reader_mark()`);
    await db.query(`update papers set reader_upvotes = 0, reader_saves = 0
      where reader_upvotes <> 0 or reader_saves <> 0`);
  }
}

// In the database, so that the counts hold too when an account goes and takes its marks with it.
const countFunction = `create function count_reader_mark() returns trigger language plpgsql as $$
declare
  ups integer := 0;
  saves integer := 0;
begin
  if tg_table_name = 'saves' then
    saves := case tg_op when 'INSERT' then 1 when 'DELETE' then -1 else 0 end;
  else
    if tg_op <> 'DELETE' then ups := ups + (new.value = 1)::int; end if;
    if tg_op <> 'INSERT' then ups := ups - (old.value = 1)::int; end if;
  end if;
  if ups <> 0 or saves <> 0 then
    update papers set reader_upvotes = reader_upvotes + ups, reader_saves = reader_saves + saves
    where id = coalesce(new.paper_id, old.paper_id);
  end if;
  return null;
end $$`;

/** One row a reader and paper, newest first by reader, found by paper too. */
async function mark(db: QueryRunner, table: string, at: string, more = ''): Promise<void> {
  await db.query(`create table ${table} (
    account_id uuid not null references accounts (id) on delete cascade,
    paper_id integer not null references papers (id) on delete cascade,
    ${more}
    ${at} timestamptz not null default now(),
    primary key (account_id, paper_id)
  )`);
  await db.query(`create index ${table}_recent on ${table} (account_id, ${at}, paper_id)`);
  await db.query(`create index ${table}_paper on ${table} (paper_id)`);
}
