import type { Queryable } from '../../db/database.js';
import type { PreparedDraft } from './ingest-store.js';

export interface Stored {
  readonly id: number;
  readonly draft: PreparedDraft;
}

/** Which papers were given an id that they had not. */
export async function linkExternalIds(db: Queryable, stored: readonly Stored[]): Promise<number[]> {
  const links = stored.flatMap(({ id, draft }) => draft.externalIds.map((e) => ({ ...e, id })));
  const rows = await db.query<{ id: number }>(
    `insert into paper_external_ids (scheme, value, paper_id)
     select * from unnest($1::text[], $2::text[], $3::int[]) on conflict do nothing returning paper_id as id`,
    [links.map((l) => l.scheme), links.map((l) => l.value), links.map((l) => l.id)],
  );
  return rows.map(({ id }) => id);
}

/** Keeps what votes and comments a source counted, whenever that is not what it last counted. */
export async function noteCounts(db: Queryable, stored: readonly Stored[]): Promise<void> {
  const counted = stored.filter(
    ({ draft: { upvotes, numComments } }) => upvotes !== null || numComments !== null,
  );
  if (counted.length === 0) return;
  await db.query(
    `insert into source_counts (paper_id, seen_at, upvotes, comments)
     select p.id, now(), p.source_upvotes, p.comment_count from papers p left join lateral
       (select upvotes, comments from source_counts c where c.paper_id = p.id order by seen_at desc limit 1) last on true
     where p.id = any($1::int[])
       and (p.source_upvotes, p.comment_count) is distinct from (last.upvotes, last.comments)
     on conflict (paper_id, seen_at) do update set upvotes = excluded.upvotes, comments = excluded.comments`,
    [counted.map(({ id }) => id)],
  );
}
