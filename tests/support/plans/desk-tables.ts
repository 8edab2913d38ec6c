import type { Queryable } from '../../../server/db/database.js';

/** Tables that stay small however many papers and readers there are, and why. */
const small: Readonly<Record<string, string>> = {
  category_counts: 'a row a category',
  chosen_models: 'two rows',
  compared_vectors: 'a row a model',
  desk: 'one row',
  failures: 'some hundred are kept',
  host_pace: 'a row a server of others',
  import_runs: 'the last 200 are kept',
  map_regions: 'as many as can be told apart on a map',
  map_state: 'one row',
  migrations: 'a row a change of the schema',
  paused_jobs: 'at most a row a job',
  rankers: 'a row a ranker that was tried',
  sources: 'a row a source',
};

/** Tables of the desk that grow with papers, readers or time, with how many rows they have. */
export async function growingTables(db: Queryable): Promise<Map<string, number>> {
  const rows = await db.query<{ name: string; rows: number }>(
    `select relname as name, reltuples::int as rows from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  );
  return new Map(rows.filter(({ name }) => !(name in small)).map(({ name, rows: n }) => [name, n]));
}

/** Foreign keys of growing tables without an index: whoever removes a row that they lead to reads such a table whole. */
export async function keysWithoutIndex(db: Queryable): Promise<string[]> {
  const rows = await db.query<{ table: string; column: string }>(
    `select c.conrelid::regclass::text as table, a.attname as column
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace
       and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
     order by 1, 2`,
  );
  return rows
    .filter(({ table }) => !(table in small))
    .map(({ table, column }) => `${table}.${column}`);
}
