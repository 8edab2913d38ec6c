import type { Queryable } from '../../db/database.js';
import { heldAgainstDay } from '../trending/held-against-day.js';
import type { Alert, Gathered, Gathering, SectionStore } from './section-store.js';

/** More than a mail holds, since some will be known or muted. */
const mostTrending = 30;
/** Of more than that, the newest are looked at. */
const mostLookedAt = 3_000;

// Each text is taken apart once, and none for who keeps no search.
const alerts = `with new as (
    select id, title || ' ' || abstract as text from papers where arrived_at > $2
    order by arrived_at desc, id desc limit ${mostLookedAt}
  ), texts as materialized (
    select id, to_tsvector('english', text) as words from new
    where exists (select from saved_searches where account_id = $1)
  ), found as (
    select n.id, 1 as place, 'by ' || a.name || ', whom you follow' as reason from new n
      join paper_authors pa on pa.paper_id = n.id
      join followed_authors f on f.author_id = pa.author_id and f.account_id = $1
      join authors a on a.id = f.author_id
    union all
    select t.id, 2, 'has the words of your search “' || s.query || '”' from texts t
      join saved_searches s on s.account_id = $1 and t.words @@ websearch_to_tsquery('english', s.query)
  )
  select distinct on (id) id as "paperId", reason from found order by id desc, place, reason`;

const handled = ['ratings', 'saves', 'dismissals']
  .map((table) => `select paper_id from ${table} where account_id = $1`)
  .join(' union ');

const gathered = heldAgainstDay(
  `($1::text is null or categories @> array[$1::text]) and arrived_at > $2 and arrived_at <= $3`,
);

export class PgSectionStore implements SectionStore {
  constructor(private readonly db: Queryable) {}

  alerts(accountId: string, after: Date): Promise<Alert[]> {
    return this.db.query(alerts, [accountId, after]);
  }

  unseen(accountId: string, from: Date, to: Date): Promise<number[]> {
    return this.ids(
      `select id from papers p where arrived_at > $2 and arrived_at <= $3
         and not exists (select from seen_papers where account_id = $1 and paper_id = p.id)
         and not exists (select from impressions where account_id = $1 and paper_id = p.id)
       order by arrived_at desc, id desc limit ${mostLookedAt}`,
      [accountId, from, to],
    );
  }

  gathered({ category, after, until, except }: Gathering, limit: number): Promise<Gathered[]> {
    return this.db.query(
      `select id as "paperId", value from (${gathered}) g where id <> all($4::int[])
       order by value desc, id desc limit $5`,
      [category, after, until, [...except], limit],
    );
  }

  trending(accountId: string, after: Date): Promise<number[]> {
    return this.ids(
      `select id from papers where arrived_at > $2 and upvote_count > 0 and id not in (${handled})
       order by trending_score desc, id desc limit ${mostTrending}`,
      [accountId, after],
    );
  }

  private async ids(sql: string, parameters: unknown[]): Promise<number[]> {
    return (await this.db.query<{ id: number }>(sql, parameters)).map(({ id }) => id);
  }
}
