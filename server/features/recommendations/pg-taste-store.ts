import type { Queryable } from '../../db/database.js';
import type { Act, PaperFacts, TasteStore } from './taste-store.js';

export class PgTasteStore implements TasteStore {
  constructor(private readonly db: Queryable) {}

  acts(accountId: string): Promise<Act[]> {
    return this.db.query(
      `select paper_id as "paperId", case value when 1 then 'UP' else 'DOWN' end as kind, rated_at as at
         from ratings where account_id = $1
       union all select paper_id, 'SAVE', saved_at from saves where account_id = $1
       union all select paper_id, 'DISMISS', dismissed_at from dismissals where account_id = $1
       order by at desc, "paperId"`,
      [accountId],
    );
  }

  async topics(accountId: string): Promise<string[]> {
    const [row] = await this.db.query<{ topics: string[] }>(
      `select topics from accounts where id = $1`,
      [accountId],
    );
    return row?.topics ?? [];
  }

  async impressions(accountId: string): Promise<Map<number, number>> {
    const rows = await this.db.query<{ id: number; times: number }>(
      `select paper_id as id, times from impressions where account_id = $1
       order by last_at desc limit 5000`,
      [accountId],
    );
    return new Map(rows.map(({ id, times }) => [id, times]));
  }

  facts(ids: readonly number[]): Promise<PaperFacts[]> {
    return this.db.query(
      `select id, trending_score as "trendingScore", upvote_count as "upvoteCount",
         feed_date::text as "feedDate", categories
       from papers where id = any($1::int[])`,
      [ids],
    );
  }

  trending(
    limit: number,
    categories: readonly string[],
    arrivedAfter: Date | null,
  ): Promise<number[]> {
    return this.ids(
      `select id from papers where ($2::text[] = '{}' or categories && $2::text[])
         and ($3::timestamptz is null or arrived_at > $3)
       order by trending_score desc, id desc limit $1`,
      [limit, categories, arrivedAfter],
    );
  }

  arrivedAfter(time: Date): Promise<number[]> {
    return this.ids(`select id from papers where arrived_at > $1`, [time]);
  }

  private async ids(sql: string, parameters: unknown[]): Promise<number[]> {
    const rows = await this.db.query<{ id: number }>(sql, parameters);
    return rows.map(({ id }) => id);
  }
}
