import type { Queryable } from './database.js';

export interface Table {
  /** Quoted. */
  readonly name: string;
  /** Quoted; without those that Postgres works out by itself. */
  readonly columns: string;
}

// What the version makes rather than its readers.
const made = `'migrations', 'typeorm_metadata'`;
const columns = `select quote_ident(table_name) as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' and table_name not in (${made})
  group by table_name order by table_name`;
const links = `select distinct quote_ident(f.relname) as "from", quote_ident(t.relname) as "to" from pg_constraint c
  join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace and f.oid <> t.oid`;

/** All tables of the desk, each after those that its rows refer to. */
export async function tablesInOrder(db: Queryable): Promise<Table[]> {
  const tables = await db.query<Table>(columns);
  const needs = await db.query<{ from: string; to: string }>(links);
  const placed: Table[] = [];
  for (let left = tables; left.length > 0; ) {
    const open = new Set(left.map(({ name }) => name));
    const isFree = ({ name }: Table) =>
      !needs.some(({ from, to }) => from === name && open.has(to));
    const free = left.filter(isFree);
    if (free.length === 0) throw new Error(`Tables refer to each other: ${[...open].join(', ')}`);
    placed.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return placed;
}
