import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers note about papers they saved, a trash for those, and collections in order, nested, annotated, found by a search. */
export class Library1763800000028 implements MigrationInterface {
  name = 'Library1763800000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table saves
      add column read_state text not null default 'TO_READ'
        constraint saves_read_state_check check (read_state in ('TO_READ', 'READING', 'READ')),
      add column tags text[] not null default '{}',
      add column note text not null default '',
      add column teaches boolean not null default false`);
    await db.query(`create table removed_saves (
      account_id uuid not null constraint removed_saves_account_id_fkey references accounts (id) on delete cascade,
      paper_id integer not null constraint removed_saves_paper_id_fkey references papers (id) on delete cascade,
      saved_at timestamptz not null,
      counts boolean not null,
      read_state text not null,
      tags text[] not null,
      note text not null,
      teaches boolean not null,
      removed_at timestamptz not null default now(),
      constraint removed_saves_pkey primary key (account_id, paper_id))`);
    await db.query(
      `create index removed_saves_recent on removed_saves (account_id, removed_at, paper_id)`,
    );
    await db.query(`create index removed_saves_paper on removed_saves (paper_id)`);
    await db.query(`create index removed_saves_removed on removed_saves (removed_at)`);
    await this.askWhatTeaches(db);
    await this.orderCollections(db);
  }

  /** Saves taught until now; whoever has some keeps it that way. */
  private async askWhatTeaches(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table preferences add column learn_from_saves boolean not null default false`,
    );
    await db.query(`insert into preferences (account_id, learn_from_saves)
      select distinct account_id, true from saves where counts
      on conflict (account_id) do update set learn_from_saves = true`);
  }

  private async orderCollections(db: QueryRunner): Promise<void> {
    await db.query(`alter table collections
      add column parent_id uuid constraint collections_parent_id_fkey references collections (id) on delete set null,
      add column note text not null default '',
      add column search text,
      add column teaches boolean not null default false`);
    await db.query(`create index collections_parent on collections (parent_id)`);
    await db.query(`alter table collection_papers
      add column position double precision not null default 0,
      add column note text not null default ''`);
    await db.query(`update collection_papers p set position = o.position from (
        select collection_id, paper_id, row_number() over (partition by collection_id order by added_at, paper_id) as position
        from collection_papers) o
      where p.collection_id = o.collection_id and p.paper_id = o.paper_id`);
    await db.query(
      `create index collection_papers_order on collection_papers (collection_id, position, paper_id)`,
    );
    await db.query(`create table removed_collection_papers (
      collection_id uuid not null constraint removed_collection_papers_collection_id_fkey references collections (id) on delete cascade,
      paper_id integer not null constraint removed_collection_papers_paper_id_fkey references papers (id) on delete cascade,
      added_at timestamptz not null,
      position double precision not null,
      note text not null,
      removed_at timestamptz not null default now(),
      constraint removed_collection_papers_pkey primary key (collection_id, paper_id))`);
    await db.query(
      `create index removed_collection_papers_paper on removed_collection_papers (paper_id)`,
    );
    await db.query(
      `create index removed_collection_papers_removed on removed_collection_papers (removed_at)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table removed_collection_papers`);
    await db.query(`drop index collection_papers_order`);
    await db.query(`alter table collection_papers drop column position, drop column note`);
    await db.query(`drop index collections_parent`);
    await db.query(
      `alter table collections drop column parent_id, drop column note, drop column search, drop column teaches`,
    );
    await db.query(`alter table preferences drop column learn_from_saves`);
    await db.query(`drop table removed_saves`);
    await db.query(
      `alter table saves drop column read_state, drop column tags, drop column note, drop column teaches`,
    );
  }
}
