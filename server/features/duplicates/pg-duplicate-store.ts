import type { Database } from '../../db/database.js';
import type { Paper } from '../papers/paper.js';
import { PgPaperStore } from '../papers/pg-paper-store.js';
import type { DuplicateStore } from './duplicate-store.js';
import { type FoundBy, type Merge, type PaperPair, workRecordOf } from './merge.js';
import { mergePapers, undoMerge } from './pg-merge.js';
import type { WorkRecord } from './work-record.js';

const pairColumns = `one_id as "oneId", other_id as "otherId", found_by as "foundBy", found_at as "foundAt"`;
const mergeColumns = `m.id, m.kept_id as "keptId", m.merged_id as "mergedId", m.merged_key as "mergedKey",
  m.merged_title as "mergedTitle", m.reason, a.display_name as "byName", m.at, m.undone_at as "undoneAt"`;
const merges = `select ${mergeColumns} from merges m left join accounts a on a.id = m.account_id`;
// A title that more papers have says nothing.
const mostNamesakes = 20;

export class PgDuplicateStore implements DuplicateStore {
  constructor(private readonly db: Database) {}

  async findSameTitles(paperIds: readonly number[]): Promise<void> {
    await this.db.query(
      `insert into paper_pairs (one_id, other_id, found_by)
       select distinct least(p.id, other.id), greatest(p.id, other.id), 'TITLE' from papers p
       -- offset 0: by the index of titles; put in order first, all papers would be walked through for each.
       cross join lateral (select id from (select id from papers o where title_key(o.title) = title_key(p.title)
         and o.id <> p.id offset 0) namesakes order by id limit ${mostNamesakes}) other
       where p.id = any($1::int[]) on conflict do nothing`,
      [paperIds],
    );
  }

  async notePairs(
    pairs: readonly Pick<PaperPair, 'oneId' | 'otherId' | 'foundBy'>[],
  ): Promise<void> {
    await this.db.query(
      `insert into paper_pairs (one_id, other_id, found_by)
       select distinct on (one, other) one, other, found_by
       from unnest($1::int[], $2::int[], $3::text[]) as given (one, other, found_by)
       where exists (select from papers where id = one) and exists (select from papers where id = other)
       on conflict do nothing`,
      [
        pairs.map(({ oneId }) => oneId),
        pairs.map(({ otherId }) => otherId),
        pairs.map(({ foundBy }) => foundBy),
      ],
    );
  }

  unjudged(limit: number): Promise<PaperPair[]> {
    return this.db.query(
      `select ${pairColumns} from paper_pairs where verdict is null order by found_at, one_id, other_id limit $1`,
      [limit],
    );
  }

  unsure(limit: number): Promise<PaperPair[]> {
    return this.db.query(
      `select ${pairColumns} from paper_pairs where verdict = 'UNSURE'
       order by found_at desc, one_id, other_id limit $1`,
      [limit],
    );
  }

  async countUnsure(): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from paper_pairs where verdict = 'UNSURE'`,
    );
    return row?.count ?? 0;
  }

  async judge(
    { oneId, otherId }: Pick<PaperPair, 'oneId' | 'otherId'>,
    verdict: 'UNSURE' | 'APART' | null,
  ): Promise<void> {
    await this.db.query(
      verdict === null
        ? `delete from paper_pairs where one_id = $1 and other_id = $2`
        : `update paper_pairs set verdict = $3 where one_id = $1 and other_id = $2`,
      verdict === null ? [oneId, otherId] : [oneId, otherId, verdict],
    );
  }

  async records(paperIds: readonly number[]): Promise<Map<number, WorkRecord>> {
    const papers: Paper[] = await new PgPaperStore(this.db).findByIds(paperIds);
    const rows = await this.db.query<{ id: number; keys: string[] }>(
      `select paper_id as id, array_agg(scheme || ':' || value order by scheme, value) as keys
       from paper_external_ids where paper_id = any($1::int[]) group by 1`,
      [paperIds],
    );
    const keys = new Map(rows.map((row) => [row.id, row.keys]));
    return new Map(
      papers.map((paper) => [paper.id, workRecordOf(paper, keys.get(paper.id) ?? [])]),
    );
  }

  async uncompared(model: string, limit: number): Promise<{ ids: number[]; upTo: string | null }> {
    const rows = await this.db.query<{ id: number; revision: string }>(
      `select paper_id as id, revision from paper_vectors where model = $1
         and revision > coalesce((select revision from compared_vectors where model = $1), 0)
       order by revision limit $2`,
      [model, limit],
    );
    return { ids: rows.map(({ id }) => id), upTo: rows.at(-1)?.revision ?? null };
  }

  async setCompared(model: string, revision: string): Promise<void> {
    await this.db.query(
      `insert into compared_vectors values ($1, $2)
       on conflict (model) do update set revision = greatest(compared_vectors.revision, excluded.revision)`,
      [model, revision],
    );
  }

  merge(
    keptId: number,
    mergedId: number,
    reason: FoundBy,
    accountId: string | null,
  ): Promise<boolean> {
    return this.db.transaction((db) => mergePapers(db, { keptId, mergedId, reason, accountId }));
  }

  async findMerge(id: number): Promise<Merge | null> {
    const [found] = await this.db.query<Merge>(`${merges} where m.id = $1`, [id]);
    return found ?? null;
  }

  merges(before: number | null, limit: number): Promise<Merge[]> {
    return this.db.query(
      `${merges} where $1::int is null or m.id < $1 order by m.id desc limit $2`,
      [before, limit],
    );
  }

  undo(id: number): Promise<boolean> {
    return this.db.transaction((db) => undoMerge(db, id));
  }
}
