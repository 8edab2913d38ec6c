import type { Queryable } from '../../db/database.js';
import { nameKey } from '../papers/author-name.js';
import type { AuthorIds } from './author-ids.js';
import type { PaperDraft } from './paper-draft.js';
import type { Stored } from './pg-paper-links.js';

/** Makes authors known by name, and says the numbers of those of each draft, in their order; one that then gets no paper is found nowhere, and is there when it does. */
export async function addAuthors(
  db: Queryable,
  drafts: readonly PaperDraft[],
  remembered: AuthorIds,
): Promise<number[][]> {
  const spellings = new Map<string, string>();
  const keys = drafts.map(({ authors }) => {
    const own = authors.map(nameKey);
    // As the first who names one spells it, wherever a batch ends.
    own.forEach((key, at) => {
      if (!spellings.has(key)) spellings.set(key, authors[at]!);
    });
    return uniqueKeys(own);
  });
  const ids = await idsOf(db, spellings, remembered);
  return keys.map((own) => own.map((key) => ids.get(key)!));
}

const uniqueKeys = (keys: readonly string[]): string[] =>
  [...new Set([...keys].reverse())].reverse();

/** Of names by their keys. Only those that were not met lately are asked of the database. */
async function idsOf(
  db: Queryable,
  spellings: ReadonlyMap<string, string>,
  remembered: AuthorIds,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const keep = (rows: readonly Author[]) => {
    for (const { id, key } of rows) {
      ids.set(key, id);
      remembered.set(key, id);
    }
  };
  for (const key of spellings.keys()) {
    const id = remembered.get(key);
    if (id !== undefined) ids.set(key, id);
  }
  const unknown = () => [...spellings.keys()].filter((key) => !ids.has(key));
  keep(await insertAuthors(db, unknown(), spellings));
  keep(await findAuthors(db, unknown()));
  return ids;
}

interface Author {
  readonly id: number;
  readonly key: string;
}

/** Returns those that were not there. */
async function insertAuthors(
  db: Queryable,
  keys: readonly string[],
  spellings: ReadonlyMap<string, string>,
): Promise<Author[]> {
  if (keys.length === 0) return [];
  return db.query(
    `insert into authors (name, name_key) select name, key
     from unnest($1::text[], $2::text[]) as given (name, key) order by key on conflict do nothing
     returning id, name_key as key`,
    [keys.map((key) => spellings.get(key)), keys],
  );
}

async function findAuthors(db: Queryable, keys: readonly string[]): Promise<Author[]> {
  if (keys.length === 0) return [];
  // One look-up a name: a join would read all authors of the desk for each batch.
  return db.query(
    `select a.id, l.key from unnest($1::text[]) as l (key)
     cross join lateral (select id from authors where name_key = l.key limit 1) a`,
    [keys],
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
  const changed = told.length > 0 ? await withOtherAuthors(db, told.flatMap(linksOf)) : [];
  if (changed.length > 0)
    await db.query(`delete from paper_authors where paper_id = any($1::int[])`, [changed]);
  const others = new Set(changed);
  const toLink = [...fresh, ...told.filter(({ id }) => others.has(id))];
  await db.query(
    `insert into paper_authors (paper_id, position, author_id) select * from ${given}`,
    columnsOf(toLink.flatMap(linksOf)),
  );
  return changed;
}

const given = `unnest($1::int[], $2::int[], $3::int[]) as l (paper_id, position, author_id)`;

const linksOf = ({ id, draft }: Stored): Link[] =>
  draft.authorIds.map((authorId, position) => ({ id, position, authorId }));

interface Link {
  readonly id: number;
  readonly position: number;
  readonly authorId: number;
}

async function withOtherAuthors(db: Queryable, links: readonly Link[]): Promise<number[]> {
  const rows = await db.query<{ id: number }>(
    `with wanted as (select paper_id, array_agg(author_id order by position) as ids from ${given} group by 1)
     select paper_id as id from wanted where ids is distinct from
       (select array_agg(author_id order by position) from paper_authors t where t.paper_id = wanted.paper_id)`,
    columnsOf(links),
  );
  return rows.map(({ id }) => id);
}

const columnsOf = (links: readonly Link[]) => [
  links.map((l) => l.id),
  links.map((l) => l.position),
  links.map((l) => l.authorId),
];
