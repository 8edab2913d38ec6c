import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What statements ask for on tables that grow is found without reading them whole. */
const indexes: Readonly<Record<string, string>> = {
  // Of whoever removes what these lead to.
  paper_vectors_paper: 'paper_vectors (paper_id)',
  merges_account: 'merges (account_id) where account_id is not null',
  reader_imports_profile: 'reader_imports (profile_id) where profile_id is not null',
  // Removed ones too, which the names leave out.
  collections_account: 'collections (account_id)',
  // What happened lately, whoever did it.
  ratings_at: 'ratings (rated_at)',
  saves_at: 'saves (saved_at)',
  opens_at: 'opens (last_at)',
  impressions_at: 'impressions (last_at)',
  served_pages_at: 'served_pages (served_at)',
  // A sample of the desk that is the same every time.
  papers_sample: 'papers (md5(id::text), id)',
  papers_without_prior: 'papers (id) where trending_prior is null',
  papers_published: 'papers (published_at)',
};

/** Adds changes of counts; by name, so that whoever counts at the same time takes turns. */
const count = (changes: string) => `begin
  insert into category_counts as kept (name, paper_count)
  select name, sum(change) from (${changes}) as changes group by name having sum(change) <> 0 order by name
  on conflict (name) do update set paper_count = kept.paper_count + excluded.paper_count;
  return null;
end`;
const each = (of: string, change: 1 | -1) => `select unnest(${of}) as name, ${change} as change`;

/** When categories are counted, and what changes then. */
const triggers: Readonly<Record<string, { on: string; changes: string }>> = {
  count_added_categories: {
    on: 'insert on papers referencing new table as added for each statement',
    changes: `${each('categories', 1)} from added`,
  },
  count_removed_categories: {
    on: 'delete on papers referencing old table as removed for each statement',
    changes: `${each('categories', -1)} from removed`,
  },
  count_changed_categories: {
    on: 'update on papers for each row when (old.categories is distinct from new.categories)',
    changes: `${each('new.categories', 1)} union all ${each('old.categories', -1)}`,
  },
};

export class GrowingTables1763800000032 implements MigrationInterface {
  name = 'GrowingTables1763800000032';

  async up(db: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(indexes))
      await db.query(`create index ${name} on ${columns}`);
    await db.query(`create table category_counts (
      name text constraint category_counts_pkey primary key,
      paper_count integer not null)`);
    await db.query(`insert into category_counts (name, paper_count)
      select name, count(*) from papers, unnest(categories) name group by name`);
    for (const [name, { on, changes }] of Object.entries(triggers)) {
      await db.query(
        `create function ${name}() returns trigger language plpgsql as $$ ${count(changes)} $$`,
      );
      await db.query(`create trigger papers_${name} after ${on} execute function ${name}()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(triggers)) {
      await db.query(`drop trigger papers_${name} on papers`);
      await db.query(`drop function ${name}()`);
    }
    await db.query(`drop table category_counts`);
    for (const name of Object.keys(indexes)) await db.query(`drop index ${name}`);
  }
}
