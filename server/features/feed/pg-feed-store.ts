import type { Queryable } from '../../db/database.js';
import { heldAgainstDay } from '../trending/held-against-day.js';
import type { FeedState } from './feed-state.js';
import type { FeedEntry, FeedOrder, FeedPosition, FeedQuery, FeedStore } from './feed-store.js';

const sortValue: Record<FeedOrder, string> = {
  TRENDING: 'trending_score',
  UPVOTES: 'upvote_count::float8',
  // Papers without a date come last.
  NEWEST: `coalesce(extract(epoch from published_at)::float8, -1e12)`,
};

const within = `feed_date between $1 and $2 and ($3::text is null or categories @> array[$3::text])`;

/** The rows of an order, to be sorted by `value`. */
const plain = (order: FeedOrder): string =>
  `select * from (select id, ${sortValue[order]} as value from papers where ${within}) as listed where true`;

const relativeToDay = heldAgainstDay(within);

export class PgFeedStore implements FeedStore {
  constructor(private readonly db: Queryable) {}

  page(query: FeedQuery, after: FeedPosition | null, limit: number): Promise<FeedEntry[]> {
    const isDay = query.from === query.to;
    const source = query.order === 'TRENDING' && !isDay ? relativeToDay : plain(query.order);
    return this.db.query(
      `${source} and ($4::float8 is null or (value, id) < ($4, $5::int))
       order by value desc, id desc limit $6`,
      [query.from, query.to, query.category, after?.value ?? null, after?.id ?? null, limit],
    );
  }

  async count(query: FeedQuery): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from papers where ${within}`,
      [query.from, query.to, query.category],
    );
    return row?.count ?? 0;
  }

  async countUnseen(query: FeedQuery, accountId: string): Promise<number> {
    const marked = ['seen_papers', 'ratings', 'saves', 'dismissals']
      .map((table) => `select paper_id from ${table} where account_id = $4`)
      .join(' union ');
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from papers where ${within} and id not in (${marked})`,
      [query.from, query.to, query.category, accountId],
    );
    return row?.count ?? 0;
  }

  async state({ from, to, category }: Omit<FeedQuery, 'order'>): Promise<FeedState> {
    const [row] = await this.db.query<FeedState>(
      `select concat_ws('/', count(*), max(revision), sum(trending_score)) as facts,
         coalesce(max(arrived_at), 'epoch') as "changedAt" from papers where ${within}`,
      [from, to, category],
    );
    return row!;
  }

  latestDay(notAfter: string | null, category: string | null): Promise<string | null> {
    return this.day(`($1::date is null or feed_date <= $1)`, 'desc', notAfter, category);
  }

  earliestDay(notBefore: string, category: string | null): Promise<string | null> {
    return this.day(`feed_date >= $1::date`, 'asc', notBefore, category);
  }

  private async day(
    condition: string,
    direction: 'asc' | 'desc',
    bound: string | null,
    category: string | null,
  ): Promise<string | null> {
    const [row] = await this.db.query<{ day: string }>(
      `select feed_date::text as day from papers where ${condition}
         and ($2::text is null or categories @> array[$2::text])
       order by feed_date ${direction} limit 1`,
      [bound, category],
    );
    return row?.day ?? null;
  }
}
