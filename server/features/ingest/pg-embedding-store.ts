import { toBytes } from '../../../embeddings/index.js';
import { lockKeys, revisionLock, tryAdvisoryLock } from '../../db/advisory-lock.js';
import type { Database, Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';
import { modelText } from '../papers/paper.js';
import type { EmbeddedPaper, EmbeddingStore, PendingPaper } from './embedding-store.js';

/** Papers whose text has no vector of the model $1. */
export const pendingPapers = `papers p left join paper_vectors pv on pv.paper_id = p.id and pv.model = $1
  where pv.text_hash is distinct from p.text_hash`;

/** Statistics of what models have; Postgres' own come after a tenth of all rows changed, which may be most of a new model's. */
export async function countVectorsAnew(db: Queryable): Promise<void> {
  await db.query('analyze paper_vectors, vectors');
}

export class PgEmbeddingStore implements EmbeddingStore {
  constructor(private readonly db: Database) {}

  async countPending(model: string): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from ${pendingPapers}`,
      [model],
    );
    return row?.count ?? 0;
  }

  async findPending(model: string, limit: number): Promise<PendingPaper[]> {
    const rows = await this.db.query(
      `select p.id as "paperId", p.title, p.abstract, p.text_hash as "textHash",
         exists (select 1 from vectors v where v.model = $1 and v.text_hash = p.text_hash) as cached
       from ${pendingPapers} order by p.id desc limit $2`,
      [model, limit],
    );
    return rows.map((row) => ({ ...row, text: modelText(row) }));
  }

  linkCached(model: string): Promise<void> {
    return this.db.transaction(async (db) => {
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      await db.query(
        `insert into paper_vectors (model, paper_id, text_hash, revision)
         select $1, id, text_hash, nextval('paper_revision')
         from (select p.id, p.text_hash from ${pendingPapers} and exists
           (select 1 from vectors v where v.model = $1 and v.text_hash = p.text_hash) order by p.id) as known
         on conflict (model, paper_id) do update set text_hash = excluded.text_hash, revision = excluded.revision`,
        [model],
      );
      await notify(db, 'lectern_vectors');
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
      await db.query(
        `insert into paper_vectors (model, paper_id, text_hash, revision)
         select $1, p.id, h, nextval('paper_revision') from unnest($2::int[], $3::bytea[]) as given (id, h)
         join papers p on p.id = given.id
         on conflict (model, paper_id) do update set text_hash = excluded.text_hash, revision = excluded.revision`,
        [model, papers.map(({ paperId }) => paperId), papers.map(({ textHash }) => textHash)],
      );
      await notify(db, 'lectern_vectors');
    });
  }

  async countAnew(): Promise<void> {
    await countVectorsAnew(this.db);
  }

  tryLock(): Promise<(() => Promise<void>) | null> {
    return tryAdvisoryLock(this.db, lockKeys.embedding);
  }
}
