import type { Queryable } from '../../db/database.js';

type Row = Readonly<Record<string, unknown>>;

/** What hangs on a paper and goes over to the one it is merged into; a test holds the list against the schema. */
export const carriedTables: readonly { name: string; owner: readonly string[]; at?: string }[] = [
  { name: 'ratings', owner: ['account_id'], at: 'rated_at' },
  { name: 'saves', owner: ['account_id'] },
  { name: 'removed_saves', owner: ['account_id'] },
  { name: 'dismissals', owner: ['account_id'] },
  { name: 'impressions', owner: ['account_id'] },
  { name: 'opens', owner: ['account_id'] },
  { name: 'seen_papers', owner: ['account_id'] },
  { name: 'profile_papers', owner: ['account_id'] },
  { name: 'collection_papers', owner: ['collection_id'] },
  { name: 'removed_collection_papers', owner: ['collection_id'] },
  { name: 'delivery_papers', owner: ['delivery_id'] },
  { name: 'source_counts', owner: ['seen_at'] },
  { name: 'citation_keys', owner: [] },
  { name: 'reader_import_papers', owner: ['import_id'] },
  { name: 'paper_works', owner: ['provider'], at: 'asked_at' },
  { name: 'paper_references', owner: ['scheme', 'value'] },
];

/** What was done to one table. */
export interface CarriedRows {
  readonly table: string;
  /** Rows that went over as they were. */
  readonly moved: readonly Row[];
  /** Rows of the merged paper that the kept one had its own of. */
  readonly dropped: readonly Row[];
  /** Rows of the kept paper that later ones took the place of. */
  readonly replaced: readonly Row[];
}

const matches = (owner: readonly string[]): string =>
  owner.map((column) => `and t.${column} = g.${column}`).join(' ');
const given = (table: string): string => `jsonb_populate_recordset(null::${table}, $1::jsonb) g`;

/** Takes all that hangs on a paper over to another; where both have a rating of one reader, the later one holds. */
export async function carryRows(
  db: Queryable,
  keptId: number,
  mergedId: number,
): Promise<CarriedRows[]> {
  const all: CarriedRows[] = [];
  for (const { name, owner, at } of carriedTables) {
    const rows = await take(db, name, mergedId);
    if (rows.length === 0) continue;
    const wanted = JSON.stringify(rows.map((row) => ({ ...row, paper_id: keptId })));
    const replaced = at
      ? await rowsOf(
          db,
          `delete from ${name} t using ${given(name)}
           where t.paper_id = $2 ${matches(owner)} and t.${at} < g.${at} returning to_jsonb(t) as row`,
          [wanted, keptId],
        )
      : [];
    const moved = await put(db, name, wanted);
    const isMoved = (row: Row) => moved.some((one) => owner.every((key) => one[key] === row[key]));
    all.push({ table: name, moved, dropped: rows.filter((row) => !isMoved(row)), replaced });
  }
  return all;
}

/** Gives a paper back what was taken over from it, as it is now; what the reader has taken back since stays so. */
export async function returnRows(
  db: Queryable,
  { table, moved, dropped, replaced }: CarriedRows,
  keptId: number,
  mergedId: number,
): Promise<void> {
  const { owner } = carriedTables.find(({ name }) => name === table)!;
  const now = await rowsOf(
    db,
    `delete from ${table} t using ${given(table)} where t.paper_id = $2 ${matches(owner)} returning to_jsonb(t) as row`,
    [JSON.stringify(moved), keptId],
  );
  const back = [...now, ...dropped].map((row) => ({ ...row, paper_id: mergedId }));
  await put(db, table, JSON.stringify(back));
  await put(db, table, JSON.stringify(replaced));
}

const take = (db: Queryable, table: string, paperId: number): Promise<Row[]> =>
  rowsOf(db, `delete from ${table} t where paper_id = $1 returning to_jsonb(t) as row`, [paperId]);

const put = (db: Queryable, table: string, rows: string): Promise<Row[]> =>
  rowsOf(
    db,
    `insert into ${table} as t select g.* from ${given(table)} on conflict do nothing returning to_jsonb(t) as row`,
    [rows],
  );

async function rowsOf(db: Queryable, sql: string, parameters: unknown[]): Promise<Row[]> {
  const rows = await db.query<{ row: Row }>(sql, parameters);
  return rows.map(({ row }) => row);
}
