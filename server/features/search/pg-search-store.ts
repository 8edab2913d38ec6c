import type { Queryable } from '../../db/database.js';
import type { SearchFilter, SearchStore } from './search-store.js';

export class PgSearchStore implements SearchStore {
  constructor(private readonly db: Queryable) {}

  async idsPassing(filter: SearchFilter): Promise<number[] | null> {
    const { publishedAfter = null, publishedBefore = null } = filter;
    const categories = filter.categories?.length ? filter.categories : null;
    if (!publishedAfter && !publishedBefore && !categories) return null;
    const rows = await this.db.query<{ id: number }>(
      `select id from papers where ($1::date is null or published_at >= $1::date)
         and ($2::date is null or published_at < $2::date + 1)
         and ($3::text[] is null or categories && $3::text[])`,
      [publishedAfter, publishedBefore, categories],
    );
    return rows.map(({ id }) => id);
  }

  async idsByTitleStart(words: readonly string[], limit: number): Promise<number[]> {
    const query = words
      .map((word, at) => (at === words.length - 1 ? `${word}:*` : word))
      .join(' & ');
    const rows = await this.db.query<{ id: number }>(
      `select id from papers where to_tsvector('simple', title) @@ to_tsquery('simple', $1)
       order by trending_score desc, id desc limit $2`,
      [query, limit],
    );
    return rows.map(({ id }) => id);
  }
}
