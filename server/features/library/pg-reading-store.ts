import type { Queryable } from '../../db/database.js';
import type { ReadingStore, TopicWeek } from './reading-store.js';

const weeks = `with reader as (select id, time_zone from accounts where id = $1),
  since as (select date_trunc('week', now() at time zone time_zone) - ($2::int - 1) * interval '1 week' as at from reader),
  acts as (
    select paper_id, rated_at as at from ratings where account_id = $1
    union all select paper_id, saved_at from saves where account_id = $1
    union all select paper_id, last_at from opens where account_id = $1
  ),
  weekly as (
    select distinct paper_id, date_trunc('week', acts.at at time zone time_zone) as week from acts, reader
  )
  select week::date::text, categories[1] as topic, count(*)::int as papers
  from weekly join papers on papers.id = paper_id, since where week >= since.at
  group by week, categories[1] order by week, papers desc, topic`;

export class PgReadingStore implements ReadingStore {
  constructor(private readonly db: Queryable) {}

  weeks(accountId: string, count: number): Promise<TopicWeek[]> {
    return this.db.query(weeks, [accountId, count]);
  }
}
