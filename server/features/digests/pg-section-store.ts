import type { Queryable } from '../../db/database.js';
import { heldAgainstDay } from '../trending/held-against-day.js';
import { askedByKeyword, askedFor, searchAlerts } from './search-alerts.js';
import type { Alert, Gathered, Gathering, SectionStore } from './section-store.js';

/** More than a mail holds, since some will be known or muted. */
const mostTrending = 30;
/** Of more than that, the newest are looked at. */
const mostLookedAt = 3_000;

const byFollowed = `select distinct on (n.id) n.id as "paperId", 'by ' || a.name || ', whom you follow' as reason
  from (select id from papers where arrived_at > $2 order by arrived_at desc, id desc limit ${mostLookedAt}) n
    join paper_authors pa on pa.paper_id = n.id
    join followed_authors f on f.author_id = pa.author_id and f.account_id = $1
    join authors a on a.id = f.author_id
  order by n.id desc, a.name`;

const answering = searchAlerts(mostLookedAt);

const handled = ['ratings', 'saves', 'dismissals']
  .map((table) => `select paper_id from ${table} where account_id = $1`)
  .join(' union ');

const gathered = heldAgainstDay(
  `($1::text is null or categories @> array[$1::text]) and arrived_at > $2 and arrived_at <= $3`,
);

export class PgSectionStore implements SectionStore {
  constructor(private readonly db: Queryable) {}

  async alerts(accountId: string, after: Date): Promise<Alert[]> {
    const [followed, searches, keywords] = await Promise.all([
      this.db.query<Alert>(byFollowed, [accountId, after]),
      this.db.query<{ query: string }>('select query from saved_searches where account_id = $1', [
        accountId,
      ]),
      this.db.query<{ keyword: string }>(
        'select keyword from followed_keywords where account_id = $1',
        [accountId],
      ),
    ]);
    const asked = [
      ...searches.map(({ query }) => askedFor(query)),
      ...keywords.map(({ keyword }) => askedByKeyword(keyword)),
    ];
    if (asked.length === 0) return followed;
    const answers = await this.db.query<Alert>(answering, [after, JSON.stringify(asked)]);
    const byAuthor = new Set(followed.map(({ paperId }) => paperId));
    return [...followed, ...answers.filter(({ paperId }) => !byAuthor.has(paperId))];
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
