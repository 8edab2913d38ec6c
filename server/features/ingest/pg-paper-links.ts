import type { Queryable } from '../../db/database.js';
import { nameKey } from '../papers/author-name.js';
import type { PaperDraft } from './paper-draft.js';

export interface Stored {
  readonly id: number;
  readonly draft: PaperDraft;
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

// One look-up a name: a join would read all authors of the desk for each batch.
const given = `unnest($1::int[], $2::int[], $3::text[]) as l (paper_id, position, key)
  cross join lateral (select id from authors where name_key = l.key limit 1) a`;

/** Makes authors known by name; one that then gets no paper is found nowhere, and is there when it does. */
export async function addAuthors(db: Queryable, drafts: readonly PaperDraft[]): Promise<void> {
  const names = new Map(
    drafts.flatMap(({ authors }) => authors.map((name) => [nameKey(name), name])),
  );
  await db.query(
    `insert into authors (name, name_key) select name, key
     from unnest($1::text[], $2::text[]) as given (name, key) order by key on conflict do nothing`,
    [[...names.values()], [...names.keys()]],
  );
}

/**
 * Links the authors of new papers, and of those `told` again that have others now, or in another order; returns which
 * these are. Where none are named, those known are kept.
 */
export async function linkAuthors(
  db: Queryable,
  fresh: readonly Stored[],
  told: readonly Stored[],
): Promise<number[]> {
  const links = [...fresh, ...told].flatMap(authorsOf);
  const changed = told.length > 0 ? await withOtherAuthors(db, told.flatMap(authorsOf)) : [];
  if (changed.length > 0)
    await db.query(`delete from paper_authors where paper_id = any($1::int[])`, [changed]);
  const linked = new Set([...fresh.map(({ id }) => id), ...changed]);
  await db.query(
    `insert into paper_authors (paper_id, position, author_id)
     select paper_id, position, a.id from ${given}`,
    columnsOf(links.filter(({ id }) => linked.has(id))),
  );
  return changed;
}

async function withOtherAuthors(db: Queryable, links: readonly Link[]): Promise<number[]> {
  const rows = await db.query<{ id: number }>(
    `with wanted as (select paper_id, array_agg(a.id order by position) as ids from ${given} group by 1)
     select paper_id as id from wanted where ids is distinct from
       (select array_agg(author_id order by position) from paper_authors t where t.paper_id = wanted.paper_id)`,
    columnsOf(links),
  );
  return rows.map(({ id }) => id);
}

type Link = ReturnType<typeof authorsOf>[number];

const columnsOf = (links: readonly Link[]) => [
  links.map((l) => l.id),
  links.map((l) => l.position),
  links.map((l) => l.key),
];

const authorsOf = ({ id, draft }: Stored) =>
  uniqueByKey(draft.authors).map((name, position) => ({ id, position, name, key: nameKey(name) }));

const uniqueByKey = (names: readonly string[]): string[] =>
  [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()].reverse();

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
