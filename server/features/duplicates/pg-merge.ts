import { revisionLock } from '../../db/advisory-lock.js';
import type { Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';
import { schemesByWorth } from '../papers/paper-ref.js';
import { isWithin } from '../papers/pg-published.js';
import type { FoundBy } from './merge.js';
import { type CarriedRows, carryRows, returnRows } from './pg-carried-rows.js';

type Row = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly keptId: number;
  readonly mergedId: number;
  readonly reason: FoundBy;
  readonly accountId: string | null;
}

/** All it takes to undo a merge. */
interface MergeRecord {
  readonly merged: Row;
  readonly keptBefore: Row;
  readonly keptAfter: Row;
  readonly ids: readonly { scheme: string; value: string }[];
  /** In their order. */
  readonly authors: readonly number[];
  readonly keptAuthors: readonly number[];
  readonly carried: readonly CarriedRows[];
  /** Papers that the kept one is two with for good since then; merges from before there were any have none. */
  readonly apart?: readonly number[];
}

/** Makes two papers one in a transaction; false when either is gone. */
export async function mergePapers(db: Queryable, wanted: Wanted): Promise<boolean> {
  const { keptId, mergedId, reason, accountId } = wanted;
  await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
  const [keptBefore, merged] = [await lockRow(db, keptId), await lockRow(db, mergedId)];
  if (!keptBefore || !merged) return false;
  const [keptAuthors, authors] = [await authorsOf(db, keptId), await authorsOf(db, mergedId)];
  const mergedLeads = await saysMore(db, mergedId, keptId);
  const ids = await moveIds(db, keptId, mergedId);
  const carried = await carryRows(db, keptId, mergedId);
  const apart = await carryApart(db, keptId, mergedId);
  // A removed reason that names one names both; the row that named it stays, as the paper may come back.
  await db.query(
    `insert into exclusions (account_id, effect, kind, value, label, created_at)
     select account_id, effect, kind, $1::int::text, label, created_at from exclusions
     where kind like '%LIKED_PAPER' and value = $2::int::text on conflict do nothing`,
    [keptId, mergedId],
  );
  if (keptAuthors.length === 0 || (mergedLeads && authors.length > 0))
    await setAuthors(db, keptId, authors);
  await db.query(`delete from papers where id = $1`, [mergedId]);
  await fillIn(db, keptId, merged, mergedLeads);
  const record: MergeRecord = {
    merged,
    keptBefore,
    keptAfter: (await lockRow(db, keptId))!,
    ids,
    authors,
    keptAuthors,
    carried,
    apart,
  };
  await db.query(
    `insert into merges (kept_id, merged_id, merged_key, merged_title, reason, account_id, record)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [keptId, mergedId, merged.key, merged.title, reason, accountId, JSON.stringify(record)],
  );
  await notify(db, 'lectern_papers');
  await notify(db, 'lectern_vectors');
  return true;
}

/** Makes one paper two again in a transaction; false when the one that was kept is gone, or it is undone already. */
export async function undoMerge(db: Queryable, id: number): Promise<boolean> {
  await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
  const [found] = await db.query<{ keptId: number; mergedId: number; record: MergeRecord }>(
    `select kept_id as "keptId", merged_id as "mergedId", record from merges
     where id = $1 and undone_at is null for update`,
    [id],
  );
  const kept = found && (await lockRow(db, found.keptId));
  if (!kept) return false;
  const { keptId, mergedId, record } = found;
  await restore(db, { ...record.merged, reader_upvotes: 0, reader_saves: 0, reader_opens: 0 });
  await db.query(
    `update paper_external_ids e set paper_id = $1
     from jsonb_to_recordset($2::jsonb) as g (scheme text, value text)
     where e.scheme = g.scheme and e.value = g.value and e.paper_id = $3`,
    [mergedId, JSON.stringify(record.ids), keptId],
  );
  await setAuthors(db, mergedId, record.authors);
  if (sameList(await authorsOf(db, keptId), record.authors))
    await setAuthors(db, keptId, record.keptAuthors);
  for (const rows of record.carried) await returnRows(db, rows, keptId, mergedId);
  await returnApart(db, record.apart ?? [], keptId, mergedId);
  await takeBack(db, kept, record);
  await db.query(`update merges set undone_at = now() where id = $1`, [id]);
  await db.query(
    `insert into paper_pairs (one_id, other_id, found_by, verdict) values (least($1::int, $2::int), greatest($1::int, $2::int), 'HAND', 'APART')
     on conflict (one_id, other_id) do update set verdict = 'APART'`,
    [keptId, mergedId],
  );
  await notify(db, 'lectern_papers');
  return true;
}

const aPair = (one: string, other: string) => `least(${one}, ${other}), greatest(${one}, ${other})`;

/** What was judged to be another work than the merged one is another than the kept one too. @returns which papers. */
async function carryApart(db: Queryable, keptId: number, mergedId: number): Promise<number[]> {
  const rows = await db.query<{ id: number }>(
    `with other as (select case when one_id = $2 then other_id else one_id end as id, found_by
       from paper_pairs where (one_id = $2 or other_id = $2) and verdict = 'APART'),
     put as (insert into paper_pairs (one_id, other_id, found_by, verdict)
       select ${aPair('id', '$1::int')}, found_by, 'APART' from other where id <> $1::int
       on conflict do nothing returning one_id, other_id)
     select case when one_id = $1::int then other_id else one_id end as id from put`,
    [keptId, mergedId],
  );
  return rows.map(({ id }) => id);
}

async function returnApart(
  db: Queryable,
  apart: readonly number[],
  keptId: number,
  mergedId: number,
): Promise<void> {
  await db.query(
    `with gone as (delete from paper_pairs p using unnest($1::int[]) as other (id)
       where (p.one_id, p.other_id) = (${aPair('other.id', '$2::int')}) and verdict = 'APART' returning other.id, found_by)
     insert into paper_pairs (one_id, other_id, found_by, verdict)
     select ${aPair('id', '$3::int')}, found_by, 'APART' from gone on conflict do nothing`,
    [apart, keptId, mergedId],
  );
}

async function lockRow(db: Queryable, id: number): Promise<Row | null> {
  const [found] = await db.query<{ row: Row }>(
    `select to_jsonb(p) as row from papers p where id = $1 for update`,
    [id],
  );
  return found?.row ?? null;
}

async function authorsOf(db: Queryable, paperId: number): Promise<number[]> {
  const rows = await db.query<{ id: number }>(
    `select author_id as id from paper_authors where paper_id = $1 order by position`,
    [paperId],
  );
  return rows.map(({ id }) => id);
}

async function setAuthors(db: Queryable, paperId: number, ids: readonly number[]): Promise<void> {
  await db.query(`delete from paper_authors where paper_id = $1`, [paperId]);
  await db.query(
    `insert into paper_authors (paper_id, position, author_id)
     select $1, at - 1, id from unnest($2::int[]) with ordinality as given (id, at)`,
    [paperId, ids],
  );
}

const sameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

const moveIds = (db: Queryable, keptId: number, mergedId: number) =>
  db.query<{ scheme: string; value: string }>(
    `update paper_external_ids set paper_id = $1 where paper_id = $2 returning scheme, value`,
    [keptId, mergedId],
  );

const textHash = `sha256(convert_to(concat_ws(E'\\n', n.title, nullif(n.abstract, '')), 'UTF8'))`;

/** Whether one has an id whose records say more than those of any id of the other. */
async function saysMore(db: Queryable, oneId: number, otherId: number): Promise<boolean> {
  const [row] = await db.query<{ more: boolean | null }>(
    `select min(array_position($3::text[], scheme)) filter (where paper_id = $1)
       < min(array_position($3::text[], scheme)) filter (where paper_id = $2) as more
     from paper_external_ids where paper_id in ($1, $2)`,
    [oneId, otherId, schemesByWorth],
  );
  return row?.more ?? false;
}

/** What the kept paper lacks, and the words of the merged one where that leads; it came out when the first of the two did. */
async function fillIn(
  db: Queryable,
  keptId: number,
  merged: Row,
  mergedLeads: boolean,
): Promise<void> {
  await db.query(
    `update papers p set title = n.title, abstract = n.abstract, text_hash = ${textHash},
       content_hash = case when $3 then m.content_hash else p.content_hash end,
       (published_at, published_in) = (select published_at, published_in from (values
           (p.published_at, p.published_in, ${isWithin('m', 'p')}), (m.published_at, m.published_in, ${isWithin('p', 'm')}))
         as said (published_at, published_in, less) order by less, published_at limit 1),
       updated_at = greatest(p.updated_at, m.updated_at),
       version = greatest(p.version, m.version),
       categories = case when p.categories = '{}' then m.categories else p.categories end,
       keywords = case when p.keywords = '{}' then m.keywords else p.keywords end,
       url = coalesce(p.url, m.url), pdf_url = coalesce(p.pdf_url, m.pdf_url),
       github_repo = coalesce(p.github_repo, m.github_repo), github_stars = greatest(p.github_stars, m.github_stars),
       submitted_by = coalesce(p.submitted_by, m.submitted_by), starter = p.starter and m.starter,
       source_upvotes = greatest(p.source_upvotes, m.source_upvotes),
       comment_count = greatest(p.comment_count, m.comment_count), revision = nextval('paper_revision')
     from jsonb_populate_record(null::papers, $2::jsonb) m,
       lateral (select case when $3 then m.title else o.title end as title,
         case when $3 then coalesce(nullif(m.abstract, ''), o.abstract)
           else coalesce(nullif(o.abstract, ''), m.abstract) end as abstract
         from papers o where o.id = $1) n
     where p.id = $1`,
    [keptId, JSON.stringify(merged), mergedLeads],
  );
}

async function restore(db: Queryable, row: Row): Promise<void> {
  await db.query(`delete from gone_papers where paper_id = $1`, [row.id]);
  await db.query(
    `insert into papers select (jsonb_populate_record(null::papers,
       $1::jsonb || jsonb_build_object('revision', nextval('paper_revision')))).*`,
    [JSON.stringify(row)],
  );
}

/** What the kept paper had from the other and still has as it was goes back to what it was before. */
async function takeBack(
  db: Queryable,
  kept: Row,
  { keptBefore, keptAfter }: MergeRecord,
): Promise<void> {
  const filled =
    `title abstract content_hash published_at published_in updated_at version categories keywords url pdf_url github_repo github_stars
     submitted_by starter source_upvotes comment_count`.split(/\s+/);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const before = filled
    .filter((name) => same(kept[name], keptAfter[name]))
    .map((name) => [name, keptBefore[name]]);
  await db.query(
    `update papers p set (${filled.join(', ')}) = row (${filled.map((name) => `n.${name}`).join(', ')}),
       text_hash = ${textHash}, revision = nextval('paper_revision')
     from (select (jsonb_populate_record(o, $2::jsonb)).* from papers o where o.id = $1) n where p.id = $1`,
    [kept.id, JSON.stringify(Object.fromEntries(before))],
  );
}
