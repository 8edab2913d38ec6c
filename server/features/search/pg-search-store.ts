import type { Queryable } from '../../db/database.js';
import { nameKey } from '../papers/author-name.js';
import type { SearchFacets, SearchFilter, SearchStore } from './search-store.js';

const mostCategories = 12;

const fits = `to_tsvector('simple', title) @@ to_tsquery('simple', $1)`;
const mostTrending = `select id, trending_score from
  (select id, title, trending_score from papers order by trending_score desc, id desc limit 400) top where ${fits}`;
const withWords = `select id, trending_score from papers where ${fits}`;
const titleStart = (found: string): string =>
  `with found as materialized (${found}) select id from found order by trending_score desc, id desc limit $2`;

export class PgSearchStore implements SearchStore {
  constructor(private readonly db: Queryable) {}

  async idsPassing(filter: SearchFilter): Promise<number[] | null> {
    const parameters: unknown[] = [];
    const conditions = conditionsOf(filter, (value) => `$${parameters.push(value)}`);
    if (conditions.length === 0) return null;
    return this.ids(`select id from papers p where ${conditions.join(' and ')}`, parameters);
  }

  async idsByTitleStart(words: readonly string[], limit: number): Promise<number[]> {
    const query = words
      .map((word, at) => (at === words.length - 1 ? `${word}:*` : word))
      .join(' & ');
    // What begins many titles is found at the top; what begins few, by the index of words: the planner can't tell which.
    const found = await this.ids(titleStart(mostTrending), [query, limit]);
    return found.length === limit ? found : this.ids(titleStart(withWords), [query, limit]);
  }

  async idByTitle(title: string): Promise<number | null> {
    const [id] = await this.ids(
      `select id from papers where title_key(title) = title_key($1) order by id limit 1`,
      [title],
    );
    return id ?? null;
  }

  newest(among: readonly number[] | null, limit: number): Promise<number[]> {
    return this.ids(
      `select id from papers where $1::int[] is null or id = any($1)
       order by feed_date desc, id desc limit $2`,
      [among, limit],
    );
  }

  inOrder(ids: readonly number[], order: 'NEWEST' | 'UPVOTES'): Promise<number[]> {
    const first = order === 'NEWEST' ? `published_at desc nulls last` : `upvote_count desc`;
    return this.ids(`select id from papers where id = any($1::int[]) order by ${first}, id desc`, [
      ids,
    ]);
  }

  async facets(ids: readonly number[]): Promise<SearchFacets> {
    const [row] = await this.db.query<{ facets: SearchFacets }>(facets, [ids, mostCategories]);
    return row!.facets;
  }

  private async ids(sql: string, parameters: unknown[]): Promise<number[]> {
    return (await this.db.query<{ id: number }>(sql, parameters)).map(({ id }) => id);
  }
}

/** What of a filter narrows, as SQL on papers p. */
function conditionsOf(filter: SearchFilter, add: (value: unknown) => string): string[] {
  const { publishedAfter, publishedBefore, categories, fields, authors = [] } = filter;
  const { savedBy, collection } = filter;
  return [
    publishedAfter && `p.published_at >= ${add(publishedAfter)}::date`,
    publishedBefore && `p.published_at < ${add(publishedBefore)}::date + 1`,
    categories?.length && `p.categories && ${add(categories)}::text[]`,
    fields?.length &&
      `p.categories && array(select name from category_counts where name ilike any (${add(fields.map(literal))}::text[])
         or name ilike any (${add(fields.map((field) => `${literal(field)}.%`))}::text[]))`,
    ...authors.map((name) => `p.id in (${papersBy(name, add)})`),
    savedBy && `p.id in (select paper_id from saves where account_id = ${add(savedBy)})`,
    collection &&
      `p.id in (select paper_id from collection_papers join collections c on c.id = collection_id
         where c.id::text = ${add(collection.id)} and c.account_id = ${add(collection.accountId)} and c.removed_at is null)`,
  ].filter((condition) => typeof condition === 'string' && condition !== '') as string[];
}

/** Each word of the name begins some word of an author's, so that initials do. */
function papersBy(name: string, add: (value: unknown) => string): string {
  const words = nameKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const each = words.map(
    (word) =>
      `(a.name_key like ${add(`${literal(word)}%`)} or a.name_key like ${add(`% ${literal(word)}%`)})`,
  );
  return `select pa.paper_id from authors a join paper_authors pa on pa.author_id = a.id
    where ${each.join(' and ') || 'false'}`;
}

const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const facets = `with found as (select categories, published_at from papers where id = any($1::int[]))
  select json_build_object(
    'categories', coalesce((select json_agg(c) from (
      select name, count(*)::int as count from found, unnest(categories) name
      group by name order by count(*) desc, name limit $2) c), '[]'),
    'years', coalesce((select json_agg(y) from (
      select extract(year from published_at)::int as year, count(*)::int as count from found
      where published_at is not null group by 1 order by 1 desc) y), '[]')) as facets`;
