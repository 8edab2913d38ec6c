import { toBytes } from '../../../embeddings/index.js';
import { lockKeys, revisionLock, tryAdvisoryLock } from '../../db/advisory-lock.js';
import type { Database, Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';
import { modelText } from '../papers/paper.js';
import type { EmbeddedPaper, EmbeddingStore, PendingPaper } from './embedding-store.js';

/** Papers whose text has no vector of the model $1. */
export const pendingPapers = `papers p left join paper_vectors pv on pv.paper_id = p.id and pv.model = $1
  where pv.text_hash is distinct from p.text_hash`;
/** Of these, the ones that changed after revision $2. */
const pending = `${pendingPapers} and p.revision > $2`;

/** So many times what is pending is looked for among what changed since nothing was, then among all papers again. */
const looksAtChanges = 240;

const linkedAtOnce = 5_000;

/** Statistics of what models have; Postgres' own come after a tenth of all rows changed, which may be most of a new model's. */
export async function countVectorsAnew(db: Queryable): Promise<void> {
  await db.query('analyze paper_vectors, vectors');
}

export class PgEmbeddingStore implements EmbeddingStore {
  /** By model: no paper up to this revision was pending when last looked; revisions rise in commit order. */
  private readonly done = new Map<string, { readonly revision: string; readonly looks: number }>();

  constructor(
    private readonly db: Database,
    private readonly atOnce = linkedAtOnce,
  ) {}

  async countPending(model: string): Promise<number> {
    return this.among(model, async (after) => {
      const [row] = await this.db.query<{ count: number }>(`select count(*)::int from ${pending}`, [
        model,
        after,
      ]);
      return { found: row?.count ?? 0, none: row?.count === 0 };
    });
  }

  async findPending(model: string, limit: number): Promise<PendingPaper[]> {
    const rows = await this.among(model, async (after) => {
      const found = await this.db.query(
        `select p.id as "paperId", p.title, p.abstract, p.text_hash as "textHash",
         exists (select 1 from vectors v where v.model = $1 and v.text_hash = p.text_hash) as cached
       from ${pending} order by p.id desc limit $3`,
        [model, after, limit],
      );
      return { found, none: found.length === 0 };
    });
    return rows.map((row) => ({ ...row, text: modelText(row) }));
  }

  async linkCached(model: string): Promise<number> {
    let linked = 0;
    let after = this.after(model);
    for (;;) {
      const piece = await this.linkSome(model, after);
      linked += piece.linked;
      if (piece.last === null) return linked;
      after = piece.last;
    }
  }

  /** Of the papers that changed after a revision the first few, so that whoever else writes waits for no more than those. */
  private linkSome(model: string, after: string): Promise<{ last: string | null; linked: number }> {
    return this.db.transaction(async (db) => {
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      const [row] = await db.query<{ last: string | null; linked: number }>(
        `with piece as materialized (
           select id, text_hash, revision from papers where revision > $2 order by revision limit $3),
         linked as (
           insert into paper_vectors (model, paper_id, text_hash, revision)
           select $1, s.id, s.text_hash, nextval('paper_revision')
           from piece s join vectors v on v.model = $1 and v.text_hash = s.text_hash
           left join paper_vectors pv on pv.model = $1 and pv.paper_id = s.id
           where pv.text_hash is distinct from s.text_hash order by s.id
           on conflict (model, paper_id) do update set text_hash = excluded.text_hash, revision = excluded.revision
           returning 1)
         select (select max(revision) from piece)::text as last, (select count(*)::int from linked) as linked`,
        [model, after, this.atOnce],
      );
      if (row!.linked > 0) await notify(db, 'lectern_vectors');
      return row!;
    });
  }

  save(model: string, papers: readonly EmbeddedPaper[]): Promise<void> {
    const fresh = papers.filter(({ vector }) => vector !== undefined);
    return this.db.transaction(async (db) => {
      await db.query(
        `insert into vectors (model, text_hash, vector)
         select $1, h, v from unnest($2::bytea[], $3::bytea[]) as given (h, v) on conflict do nothing`,
        [model, fresh.map(({ textHash }) => textHash), fresh.map(({ vector }) => toBytes(vector!))],
      );
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      // In one order with who removes papers, or each could wait for the other.
      await db.query(
        `insert into paper_vectors (model, paper_id, text_hash, revision)
         select $1, p.id, h, nextval('paper_revision') from unnest($2::int[], $3::bytea[]) as given (id, h)
         join papers p on p.id = given.id order by p.id
         on conflict (model, paper_id) do update set text_hash = excluded.text_hash, revision = excluded.revision`,
        [model, papers.map(({ paperId }) => paperId), papers.map(({ textHash }) => textHash)],
      );
      await notify(db, 'lectern_vectors');
    });
  }

  /** Looks among the papers that may be pending, and keeps in mind when none is. */
  private async among<T>(
    model: string,
    look: (after: string) => Promise<{ found: T; none: boolean }>,
  ): Promise<T> {
    const after = this.after(model);
    // Asked first: what is committed with a revision up to this one is seen by the look.
    const [row] = await this.db.query<{ latest: string }>(
      `select coalesce(max(revision), 0)::text as latest from papers`,
    );
    const { found, none } = await look(after);
    const looks = after === '0' ? 0 : (this.done.get(model)?.looks ?? 0) + 1;
    this.done.set(model, { revision: none ? row!.latest : after, looks });
    return found;
  }

  private after(model: string): string {
    const known = this.done.get(model);
    return known && known.looks < looksAtChanges ? known.revision : '0';
  }

  async countAnew(): Promise<void> {
    await countVectorsAnew(this.db);
  }

  tryLock(): Promise<(() => Promise<void>) | null> {
    return tryAdvisoryLock(this.db, lockKeys.embedding);
  }
}
