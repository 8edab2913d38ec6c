import { LRUCache } from 'lru-cache';
import type { Clock } from '../../clock.js';
import type { Queryable } from '../../db/database.js';
import { isMuted } from '../exclusions/is-muted.js';
import { KeptPapers, perfOf } from './kept-papers.js';
import type { Act, PaperFacts, ReaderChoices, ReaderState, TasteStore } from './taste-store.js';

// From here on a paper was read and not only looked at.
const secondsToRead = 30;

// About 300 bytes each.
const keptFacts = { most: 20_000, freshMs: 60_000 };
// Those of the categories that readers follow.
const keptTrends = { max: 200, ttl: 60_000 };
// Acts and impressions of some hundred readers, about 100 bytes each.
const keptActs = 100_000;

interface ReaderRow {
  readonly standing: string;
  /** Null when they are known. */
  readonly acts: readonly (Omit<Act, 'at'> & { readonly at: string })[] | null;
  readonly choices: ReaderChoices | null;
  readonly impressions: readonly (readonly [number, number])[] | null;
}

export class PgTasteStore implements TasteStore {
  private readonly readers = new LRUCache<string, ReaderState>({
    maxSize: keptActs,
    sizeCalculation: ({ acts, impressions }) => 1 + acts.length + impressions.size,
  });
  private readonly known: KeptPapers<PaperFacts>;

  private readonly trends: LRUCache<string, readonly number[]>;

  constructor(
    private readonly db: Queryable,
    clock: Clock,
  ) {
    this.known = new KeptPapers(keptFacts, (ids) => db.query(facts, [ids]), clock);
    this.trends = new LRUCache<string, readonly number[]>({
      ...keptTrends,
      perf: perfOf(clock),
      fetchMethod: (key: string) => this.ids(trending, [...JSON.parse(key), null]),
    });
  }

  /** What changed since it was asked for last comes along; mostly nothing did. */
  async reader(accountId: string): Promise<ReaderState> {
    const known = this.readers.get(accountId);
    const [row] = await this.db.query<ReaderRow>(reader, [
      accountId,
      secondsToRead,
      known?.standing ?? null,
    ]);
    if (known && row!.choices === null) return known;
    const state = stateOf(row!);
    this.readers.set(accountId, state);
    return state;
  }

  async facts(ids: readonly number[]): Promise<PaperFacts[]> {
    return [...(await this.known.of(ids)).values()];
  }

  muted(accountId: string, ids: readonly number[]): Promise<number[]> {
    return this.ids(muted, [accountId, ids]);
  }

  byAuthors(
    authorIds: readonly number[],
    limit: number,
    arrivedAfter: Date | null,
  ): Promise<number[]> {
    const people = `select unnest($1::int[]) as id`;
    return this.ids(newestOf(people), [authorIds, limit, arrivedAfter]);
  }

  byAuthorsOf(
    paperIds: readonly number[],
    limit: number,
    arrivedAfter: Date | null,
  ): Promise<number[]> {
    const people = `select distinct mine.author_id as id from unnest($1::int[]) as liked (paper_id)
      cross join lateral (select author_id from paper_authors where paper_id = liked.paper_id offset 0) mine`;
    return this.ids(newestOf(people), [paperIds, limit, arrivedAfter]);
  }

  async trending(
    limit: number,
    categories: readonly string[],
    arrivedAfter: Date | null,
  ): Promise<readonly number[]> {
    if (arrivedAfter) return this.ids(trending, [limit, categories, arrivedAfter]);
    return (await this.trends.fetch(JSON.stringify([limit, categories])))!;
  }

  arrivedAfter(time: Date): Promise<number[]> {
    return this.ids(`select id from papers where arrived_at > $1`, [time]);
  }

  private async ids(sql: string, parameters: unknown[]): Promise<number[]> {
    const rows = await this.db.query<{ id: number }>(sql, parameters);
    return rows.map(({ id }) => id);
  }
}

const stateOf = ({ standing, acts, choices, impressions }: ReaderRow): ReaderState => ({
  standing,
  acts: (acts ?? []).map((act) => ({ ...act, at: new Date(act.at) })),
  choices: choices!,
  impressions: new Map(impressions),
});

const facts = `select id, trending_score as "trendingScore", upvote_count as "upvoteCount",
    feed_date::text as "feedDate", categories, github_repo is not null as "hasCode"
  from papers where id = any($1::int[])`;

const trending = `select id from papers where ($2::text[] = '{}' or categories && $2::text[])
    and ($3::timestamptz is null or arrived_at > $3)
  order by trending_score desc, id desc limit $1`;

/** $2: how many, $3: as in trending. Each person's papers by index: whatever it takes them to be, Postgres read all of the desk's authors. */
const newestOf = (people: string) => `select paper.id from (${people}) as person
  cross join lateral (select paper_id from paper_authors where author_id = person.id offset 0) theirs
  cross join lateral (select id, feed_date, arrived_at from papers where id = theirs.paper_id offset 0) paper
  where $3::timestamptz is null or paper.arrived_at > $3
  group by paper.id, paper.feed_date order by paper.feed_date desc, paper.id desc limit $2`;

const acts = `select paper_id as "paperId", case value when 1 then 'UP' else 'DOWN' end as kind, rated_at as at, counts
    from ratings where account_id = $1
  union all select paper_id, 'SAVE', saved_at,
    counts and (teaches or coalesce((select learn_from_saves from preferences where account_id = $1), false))
    from saves where account_id = $1
  union all select paper_id, 'SAVE', p.added_at, true
    from collections c join collection_papers p on p.collection_id = c.id
    where account_id = $1 and teaches and removed_at is null
  union all select paper_id, 'DISMISS', dismissed_at, counts from dismissals where account_id = $1
  union all select paper_id, 'SEED', placed_at, true from profile_papers where account_id = $1 and seed
  union all (select paper_id, case when seconds >= $2 then 'READ' else 'OPEN' end, last_at, counts
    from opens where account_id = $1 order by last_at desc limit 500)
  order by at desc, "paperId"`;

const choices = `select json_build_object(
  'topics', coalesce((select topics from accounts where id = $1), '{}'),
  'authorIds', array(select author_id from followed_authors where account_id = $1 order by author_id),
  'searches', coalesce((select json_agg(json_build_object('id', id, 'query', query) order by created_at, id)
    from saved_searches where account_id = $1), '[]'),
  'keywords', array(select keyword from followed_keywords where account_id = $1 order by created_at, id),
  'removed', array(select case value when '' then kind else kind || ':' || value end
    from exclusions where account_id = $1 and effect = 'REASON' order by 1),
  'mutes', coalesce((select md5(json_agg(mute order by kind, value)::text)
    from exclusions mute where account_id = $1 and effect = 'MUTE'), ''),
  'sliders', json_build_object('diversity', coalesce(p.diversity, 0.5),
    'freshness', coalesce(p.freshness, 0.5), 'crowd', coalesce(p.crowd, 0.5)),
  'exploration', coalesce(p.exploration, 0.05),
  'interests', coalesce((select json_agg(json_build_object('id', id, 'name', name, 'topics', topics,
      'authorIds', author_ids, 'diversity', diversity, 'freshness', freshness, 'crowd', crowd)
    order by created_at, name) from profiles where account_id = $1), '[]'),
  'placed', coalesce((select json_agg(json_build_object('paperId', paper_id, 'profileId', profile_id) order by paper_id)
    from profile_papers where account_id = $1), '[]')) as choices
from (select 1) as one left join preferences p on p.account_id = $1`;

const muted = `select p.id from papers p where p.id = any($2::int[]) and ${isMuted('p', '$1')}`;

/**
 * $1: the reader, $2: as in acts, $3: the standing that is known. Whatever acts, choices, mutes and impressions say, and what else a
 * list is made by, all as of one moment.
 */
const reader = `with
  told as materialized (select
    (select json_agg(act) from (${acts}) as act) as acts,
    (select choices from (${choices}) as chosen) as choices),
  now as materialized (select acts, choices, md5(concat_ws(' ', acts, choices,
    (select preferences from preferences where account_id = $1),
    (select json_agg(mute order by effect, kind, value) from exclusions mute where account_id = $1),
    (select concat_ws(' ', count(*), sum(times), max(last_at)) from impressions where account_id = $1),
    (select json_agg(ranker order by ranker.id) from rankers ranker where state in ('TRIAL', 'IN_USE')))) as standing
  from told)
select standing,
  case when standing is distinct from $3 then acts end as acts,
  case when standing is distinct from $3 then choices end as choices,
  case when standing is distinct from $3 then (select json_agg(json_build_array(paper_id, times)) from (
    select paper_id, times from impressions where account_id = $1 order by last_at desc limit 5000) seen) end as impressions
from now`;
