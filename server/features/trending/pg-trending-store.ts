import { fromBytes, type Vector } from '../../../embeddings/index.js';
import type { Queryable } from '../../db/database.js';
import type { FeedDay, TrendingPaper } from './trending.js';
import type { Prior, TrendingStore } from './trending-store.js';

interface Model {
  readonly modelId: string;
  readonly dimension: number;
}

const pageSize = 500;
// Looked up for each paper: of `exists` beside an `or`, Postgres makes a table of all papers that are embedded, for every page.
const embedded = (model: string): string =>
  `coalesce((select true from paper_vectors v where v.paper_id = p.id and v.model = ${model}), false)`;
// $2 is the day from which papers without a vote are foretold anew, $3 the model.
const wanted = `${embedded('$3')} and (p.trending_prior is null or p.upvote_count = 0 and p.feed_date >= $2::date)`;
// Counts of what others did, such as comments and stars, came with the votes and may not be learnt from.
const columns = `p.id, p.feed_date::text as day, p.upvote_count as votes, p.github_repo is not null as "hasCode",
  greatest(0, coalesce(p.feed_date - (p.published_at at time zone 'utc')::date, 0)) as lag,
  length(p.title) as "titleLength", length(p.abstract) as "abstractLength",
  p.title like '%:%' as "titleHasColon", p.submitted_by as "submittedBy", p.categories,
  array(select a.author_id::text from paper_authors a where a.paper_id = p.id order by a.position) as authors`;

const byDay = (one: TrendingPaper, other: TrendingPaper): number =>
  one.day === other.day ? one.id - other.id : one.day < other.day ? -1 : 1;

export class PgTrendingStore implements TrendingStore {
  constructor(
    private readonly db: Queryable,
    private readonly model: Model,
  ) {}

  days(): Promise<FeedDay[]> {
    return this.db.query(
      `select feed_date::text as day, count(*)::int as papers, sum(upvote_count)::float8 as votes
       from papers group by feed_date order by feed_date`,
    );
  }

  async hasNew(): Promise<boolean> {
    const [row] = await this.db.query<{ found: boolean }>(
      `select exists (select 1 from papers p where trending_prior is null and ${embedded('$1')}) as found`,
      [this.model.modelId],
    );
    return row?.found ?? false;
  }

  async papers(learnFrom: readonly string[], since: string): Promise<TrendingPaper[]> {
    const papers: TrendingPaper[] = [];
    for (;;) {
      const page = await this.db.query<TrendingPaper>(
        `select ${columns}, ${wanted} as wanted from papers p
         where (${wanted} or p.feed_date = any($1::date[])) and p.feed_date is not null and p.id > $4
         order by p.id limit $5`,
        [learnFrom, since, this.model.modelId, papers.at(-1)?.id ?? 0, pageSize],
      );
      papers.push(...page);
      // By their ids, which an index keeps in order; by the day each page would be sorted out of all papers.
      if (page.length < pageSize) return papers.sort(byDay);
    }
  }

  async vectors(ids: readonly number[]): Promise<Map<number, Vector>> {
    const rows = await this.db.query<{ id: number; vector: Buffer }>(
      `select pv.paper_id as id, v.vector from paper_vectors pv join vectors v using (model, text_hash)
       where pv.model = $1 and pv.paper_id = any($2::int[])`,
      [this.model.modelId, ids],
    );
    return new Map(rows.map(({ id, vector }) => [id, fromBytes(vector, this.model.dimension)]));
  }

  async save(priors: readonly Prior[]): Promise<void> {
    await this.db.query(
      `update papers p set trending_prior = given.value
       from unnest($1::int[], $2::float8[]) as given (id, value)
       where p.id = given.id and p.trending_prior is distinct from given.value`,
      [priors.map(({ paperId }) => paperId), priors.map(({ value }) => value)],
    );
  }
}
