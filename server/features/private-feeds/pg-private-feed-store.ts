import type { Queryable } from '../../db/database.js';
import { isMuted } from '../exclusions/is-muted.js';
import type { FeedState } from '../feed/feed-state.js';
import type { ListedPaper, ListRef } from './private-feed.js';
import type { PrivateFeedStore } from './private-feed-store.js';

/** Tables of what a reader did, and when. */
const acts = [
  ['ratings', 'rated_at'],
  ['saves', 'saved_at'],
  ['dismissals', 'dismissed_at'],
  ['opens', 'last_at'],
] as const;
/** Tables of what a reader chose: few rows, of which any change counts. */
const choices = [
  ...['profiles', 'preferences', 'exclusions'],
  ...['followed_authors', 'followed_keywords', 'saved_searches'],
];
/** More than a feed holds. */
const mostListed = 100;

const actFacts = acts.map(
  ([table, at]) =>
    `select concat(count(*), ' ', max(${at}), ' ', count(*) filter (where counts)) as facts, max(${at}) as at
     from ${table} where account_id = $1`,
);
const choiceFacts = choices.map(
  (table) =>
    `select md5(string_agg(t::text, ' ' order by t::text)) as facts, null::timestamptz as at
     from ${table} t where account_id = $1`,
);
const otherFacts = [
  `select md5(topics::text), null::timestamptz from accounts where id = $1`,
  `select max(revision)::text, null::timestamptz from papers`,
  `select null, max(arrived_at) from papers`,
];
const rankingState = `select string_agg(coalesce(facts, '-'), '/') as facts, coalesce(max(at), 'epoch') as "changedAt"
  from (${[...actFacts, ...choiceFacts, ...otherFacts].join(' union all ')}) as known (facts, at)`;

export class PgPrivateFeedStore implements PrivateFeedStore {
  constructor(private readonly db: Queryable) {}

  open(accountId: string): Promise<(ListRef & { token: string })[]> {
    return this.db.query(`select list, of, token from private_feeds where account_id = $1`, [
      accountId,
    ]);
  }

  async find(token: string): Promise<(ListRef & { accountId: string }) | null> {
    const [row] = await this.db.query<ListRef & { accountId: string }>(
      `select list, of, account_id as "accountId" from private_feeds where token = $1`,
      [token],
    );
    return row ?? null;
  }

  async add(accountId: string, { list, of }: ListRef, token: string): Promise<void> {
    await this.db.query(
      `insert into private_feeds (account_id, list, of, token) values ($1, $2, $3, $4)
       on conflict (account_id, list, of) do nothing`,
      [accountId, list, of, token],
    );
  }

  async remove(accountId: string, { list, of }: ListRef): Promise<void> {
    await this.db.query(
      `delete from private_feeds where account_id = $1 and list = $2 and of = $3`,
      [accountId, list, of],
    );
  }

  async rankingState(accountId: string): Promise<FeedState> {
    const [row] = await this.db.query<FeedState>(rankingState, [accountId]);
    return row!;
  }

  async collectionState(id: string): Promise<FeedState> {
    const [row] = await this.db.query<FeedState>(
      `select concat_ws('/', c.name, count(p.id), max(added_at), max(revision), sum(p.id)) as facts,
         coalesce(max(added_at), created_at) as "changedAt"
       from collections c left join collection_papers on collection_id = c.id left join papers p on p.id = paper_id
       where c.id::text = $1 group by c.id`,
      [id],
    );
    return row ?? { facts: '', changedAt: new Date(0) };
  }

  async foundState(accountId: string): Promise<FeedState> {
    const [row] = await this.db.query<FeedState>(
      `select coalesce((select md5(string_agg(t::text, ' ' order by t::text)) from exclusions t
           where account_id = $1 and effect = 'MUTE'), '-') as facts,
         (select coalesce(max(arrived_at), 'epoch') from papers) as "changedAt"`,
      [accountId],
    );
    return row!;
  }

  collected(id: string, limit: number): Promise<ListedPaper[]> {
    return this.db.query(
      `select paper_id as "paperId", added_at as at from collection_papers where collection_id = $1
       order by added_at desc, paper_id desc limit $2`,
      [id, limit],
    );
  }

  async byAuthor(authorId: string): Promise<number[]> {
    const rows = await this.db.query<{ id: number }>(
      `select distinct paper_id as id from paper_authors where author_id = $1::int order by id desc limit 1000`,
      [authorId],
    );
    return rows.map(({ id }) => id);
  }

  async latestFirst(accountId: string, paperIds: readonly number[]): Promise<number[]> {
    const rows = await this.db.query<{ id: number }>(
      `select id from papers p where id = any($2::int[]) and not ${isMuted('p', '$1')}
       order by feed_date desc, arrived_at desc, id desc limit ${mostListed}`,
      [accountId, paperIds],
    );
    return rows.map(({ id }) => id);
  }
}
