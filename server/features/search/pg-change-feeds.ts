import { fromBytes, type Vector, type VectorIndex } from '../../../embeddings/index.js';
import type { Queryable } from '../../db/database.js';
import type { Change, ChangeFeed } from './index-follower.js';

export interface VectorChange extends Change {
  readonly paperId: number;
  /** Null when the paper is gone. */
  readonly vector: Vector | null;
}

/** Makes them in an index. */
export async function applyVectors(
  index: Pick<VectorIndex, 'add' | 'remove'>,
  changes: readonly VectorChange[],
): Promise<void> {
  const there = changes.flatMap(({ paperId, vector }) =>
    vector ? [{ label: paperId, vector }] : [],
  );
  await index.remove(changes.flatMap(({ paperId, vector }) => (vector ? [] : [paperId])));
  await index.add(there);
}

const goneAfter = `select paper_id, revision from gone_papers where revision > $1 order by revision limit $2`;

/** The vectors of one model as they were assigned to papers. */
export class PgVectorFeed implements ChangeFeed<VectorChange> {
  constructor(
    private readonly db: Queryable,
    private readonly model: string,
    private readonly dimension: number,
  ) {}

  async changesAfter(revision: string, limit: number): Promise<VectorChange[]> {
    const rows = await this.db.query<{ paperId: number; revision: string; bytes: Buffer | null }>(
      `select * from (
         (select pv.paper_id as "paperId", pv.revision, v.vector as bytes
          from paper_vectors pv join vectors v on v.model = pv.model and v.text_hash = pv.text_hash
          where pv.model = $3 and pv.revision > $1 order by pv.revision limit $2)
         union all (select paper_id, revision, null from (${goneAfter}) as gone)) as changes
       order by revision limit $2`,
      [revision, limit, this.model],
    );
    return rows.map(({ bytes, ...row }) => ({
      ...row,
      vector: bytes && fromBytes(bytes, this.dimension),
    }));
  }

  liveIds(): Promise<Set<number>> {
    return idsOf(this.db, `select paper_id as id from paper_vectors where model = $1`, [
      this.model,
    ]);
  }
}

export interface WordChange extends Change {
  readonly id: number;
  /** Null when the paper is gone. */
  readonly words: { readonly title: string; readonly text: string } | null;
}

/** The words of every paper: title, abstract, keywords and the authors' names. */
export class PgWordFeed implements ChangeFeed<WordChange> {
  constructor(private readonly db: Queryable) {}

  async changesAfter(revision: string, limit: number): Promise<WordChange[]> {
    type Row = { id: number; revision: string; title: string | null; text: string | null };
    const rows = await this.db.query<Row>(
      `select * from (
         (select p.id, p.revision, p.title, concat_ws(E'\\n', p.title, p.abstract, array_to_string(p.keywords, ', '),
            (select string_agg(a.name, ', ') from paper_authors pa join authors a on a.id = pa.author_id
             where pa.paper_id = p.id)) as text
          from papers p where p.revision > $1 order by p.revision limit $2)
         union all (select paper_id, revision, null, null from (${goneAfter}) as gone)) as changes
       order by revision limit $2`,
      [revision, limit],
    );
    return rows.map(({ id, revision: at, title, text }) => ({
      ...{ id, revision: at },
      words: title === null || text === null ? null : { title, text },
    }));
  }

  liveIds(): Promise<Set<number>> {
    return idsOf(this.db, `select id from papers`);
  }
}

/** In one value: as rows, hundreds of thousands would keep a desk that starts waiting. */
async function idsOf(db: Queryable, select: string, parameters?: unknown[]): Promise<Set<number>> {
  const [row] = await db.query<{ ids: Buffer }>(
    `select coalesce(string_agg(int4send(id), ''), '') as ids from (${select}) as found`,
    parameters,
  );
  const ids = row!.ids;
  return new Set(Array.from({ length: ids.length / 4 }, (_, at) => ids.readInt32BE(4 * at)));
}
