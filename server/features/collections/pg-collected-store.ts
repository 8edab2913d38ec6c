import type { Database, Queryable } from '../../db/database.js';
import type { CollectedStore } from './collected-store.js';
import { between, type CollectedPaper, type CollectedPlace } from './collection.js';

const kept = 'collection_id, paper_id, added_at, position, note';

export class PgCollectedStore implements CollectedStore {
  constructor(private readonly db: Database) {}

  async add(id: string, paperIds: readonly number[]): Promise<void> {
    await this.db.query(
      `with gone as (delete from removed_collection_papers
           where collection_id = $1 and paper_id = any($2::int[]) returning paper_id, note)
       insert into collection_papers (collection_id, paper_id, note, position)
       select $1, p.id, coalesce(gone.note, ''),
         coalesce((select max(position) from collection_papers where collection_id = $1), 0)
         + row_number() over (order by given.at desc)
       from unnest($2::int[]) with ordinality as given (id, at) join papers p on p.id = given.id
         left join gone on gone.paper_id = p.id
       order by p.id on conflict do nothing`,
      [id, [...new Set(paperIds)]],
    );
  }

  async drop(id: string, paperIds: readonly number[]): Promise<void> {
    await this.db.query(
      `with gone as (delete from collection_papers
           where collection_id = $1 and paper_id = any($2::int[]) returning *)
       insert into removed_collection_papers (${kept}) select ${kept} from gone order by paper_id
       on conflict (collection_id, paper_id) do update set added_at = excluded.added_at,
         position = excluded.position, note = excluded.note, removed_at = now()`,
      [id, paperIds],
    );
  }

  async restore(id: string, paperIds: readonly number[]): Promise<void> {
    await this.db.query(
      `with back as (delete from removed_collection_papers
           where collection_id = $1 and paper_id = any($2::int[]) returning *)
       insert into collection_papers (${kept}) select ${kept} from back order by paper_id
       on conflict do nothing`,
      [id, paperIds],
    );
  }

  papers(id: string, after: CollectedPlace | null, limit: number): Promise<CollectedPaper[]> {
    return this.db.query(
      `select paper_id as "paperId", added_at as "addedAt", position, note from collection_papers
       where collection_id = $1
         and ($2::double precision is null or (position, paper_id) < ($2, $3::int))
       order by position desc, paper_id desc limit $4`,
      [id, after?.position ?? null, after?.paperId ?? null, limit],
    );
  }

  move(id: string, paperId: number, before: number | null): Promise<boolean> {
    return this.db.transaction(async (db) => {
      // Two moves at once would both number by what they saw.
      await db.query(`select from collections where id = $1 for update`, [id]);
      const place = await placeFor(db, id, paperId, before);
      if (place === 'unknown') return false;
      if (place !== null) return setPosition(db, id, paperId, place);
      await numberAnew(db, id);
      const again = await placeFor(db, id, paperId, before);
      return typeof again === 'number' && setPosition(db, id, paperId, again);
    });
  }

  async annotate(id: string, paperId: number, note: string): Promise<boolean> {
    const changed = await this.db.query(
      `update collection_papers set note = $3 where collection_id = $1 and paper_id = $2 returning 1`,
      [id, paperId, note],
    );
    return changed.length > 0;
  }

  async purge(before: Date): Promise<number> {
    const gone = await this.db.query(
      `delete from removed_collection_papers where removed_at < $1 returning 1`,
      [before],
    );
    return gone.length;
  }
}

/** Between the neighbours that the paper is to have. */
async function placeFor(
  db: Queryable,
  id: string,
  paperId: number,
  before: number | null,
): Promise<number | null | 'unknown'> {
  const others = `from collection_papers where collection_id = $1 and paper_id <> $2`;
  if (before === null) {
    const [last] = await db.query<{ position: number }>(
      `select position ${others} order by position, paper_id limit 1`,
      [id, paperId],
    );
    return between(last?.position ?? null, null);
  }
  const [next] = await db.query<{ position: number }>(
    `select position ${others} and paper_id = $3`,
    [id, paperId, before],
  );
  if (!next) return 'unknown';
  const [upper] = await db.query<{ position: number }>(
    `select position ${others} and (position, paper_id) > ($3, $4::int) order by position, paper_id limit 1`,
    [id, paperId, next.position, before],
  );
  return between(upper?.position ?? null, next.position);
}

async function setPosition(
  db: Queryable,
  id: string,
  paperId: number,
  position: number,
): Promise<boolean> {
  const moved = await db.query(
    `update collection_papers set position = $3 where collection_id = $1 and paper_id = $2 returning 1`,
    [id, paperId, position],
  );
  return moved.length > 0;
}

const numberAnew = (db: Queryable, id: string) =>
  db.query(
    `update collection_papers p set position = o.at from (
       select paper_id, row_number() over (order by position, paper_id) as at
       from collection_papers where collection_id = $1) o
     where p.collection_id = $1 and p.paper_id = o.paper_id`,
    [id],
  );
