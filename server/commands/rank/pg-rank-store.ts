import type { Database } from '../../db/database.js';
import type { ExternalId } from '../../features/papers/paper-ref.js';

export interface Reader {
  /** A UUID. */
  readonly accountId: string;
  readonly name: string;
}

export interface StoredRating {
  readonly accountId: string;
  readonly paperId: number;
  readonly value: 1 | -1;
  readonly at: Date;
}

const batch = 20_000;

/** Fills the database of a run in bulk, with what readers would have left there one by one. */
export class PgRankStore {
  constructor(private readonly db: Database) {}

  /** The papers' numbers in the same order; undefined where there is none. */
  async paperNumbers(ids: readonly ExternalId[]): Promise<(number | undefined)[]> {
    const found = new Map<string, number>();
    for (const part of batches(ids)) {
      const rows = await this.db.query<ExternalId & { id: number }>(
        `select scheme, value, paper_id as id from unnest($1::text[], $2::text[]) as asked (scheme, value)
         join paper_external_ids using (scheme, value)`,
        [part.map(({ scheme }) => scheme), part.map(({ value }) => value)],
      );
      for (const { scheme, value, id } of rows) found.set(`${scheme}:${value}`, id);
    }
    return ids.map(({ scheme, value }) => found.get(`${scheme}:${value}`));
  }

  /**
   * Takes out what depends on the time of the run and not on its files: papers without a date are of the day of `now`,
   * and each came in on its day. Of papers on `unvotedDays` nothing stays that came after their first vote.
   */
  async settlePapers(
    now: Date,
    undated: readonly number[],
    unvotedDays: readonly string[],
  ): Promise<void> {
    await this.db.query(
      `with dated as (select id, case when id = any($2::int[]) then $1::timestamptz::date else feed_date end as day from papers)
       update papers p set feed_date = day, arrived_at = day::timestamp at time zone 'utc',
         comment_count = case when day = any($3::date[]) then 0 else comment_count end,
         github_stars = case when day = any($3::date[]) then null else github_stars end
       from dated where dated.id = p.id`,
      [now, undated, unvotedDays],
    );
  }

  async addReaders(readers: readonly Reader[]): Promise<void> {
    for (const part of batches(readers)) {
      const ids = part.map(({ accountId }) => accountId);
      await this.db.query(
        `insert into accounts (id, email, password_hash, display_name, time_zone)
         select id, id || '@rank.invalid', '', name, 'UTC' from unnest($1::uuid[], $2::text[]) as given (id, name)`,
        [ids, part.map(({ name }) => name)],
      );
      // As a reader would who wants nothing but the best of what is known.
      await this.db.query(
        `insert into preferences (account_id, exploration) select id, 0 from unnest($1::uuid[]) as given (id)`,
        [ids],
      );
      await this.db.query(
        `insert into profiles (id, account_id, name) select id, id, 'General' from unnest($1::uuid[]) as given (id)`,
        [ids],
      );
    }
  }

  /** No paper twice for one reader. The papers' counts are made once for all, not row by row. */
  async addRatings(ratings: readonly StoredRating[]): Promise<void> {
    await this.db.query(`alter table ratings disable trigger ratings_count`);
    for (const part of batches(ratings))
      await this.db.query(
        `insert into ratings (account_id, paper_id, value, rated_at)
         select * from unnest($1::uuid[], $2::int[], $3::int[], $4::timestamptz[])`,
        [
          part.map(({ accountId }) => accountId),
          part.map(({ paperId }) => paperId),
          part.map(({ value }) => value),
          part.map(({ at }) => at),
        ],
      );
    await this.db.query(`alter table ratings enable trigger ratings_count`);
    await this.db.query(
      `update papers p set reader_upvotes = ups from
         (select paper_id, count(*)::int as ups from ratings where value = 1 group by paper_id) as counted
       where p.id = counted.paper_id`,
    );
  }

  /** The planner has seen none of this yet. */
  async analyse(): Promise<void> {
    await this.db.query('analyze');
  }
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += batch) yield items.slice(at, at + batch);
}
