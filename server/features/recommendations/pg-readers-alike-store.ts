import type { Queryable } from '../../db/database.js';
import type { ReadersAlike, ReadersAlikeStore } from './readers-alike-store.js';
import type { Judged } from './recommendation.js';

// Exponents of the walk: how much a paper or reader with many neighbours passes on to each, and how far well-read
// papers are held back at the end. Chosen on part of the training rows of one public set (docs/decisions/005).
const alpha = 0.4;
const beta = 0.3;
const mostReaders = 500;

interface Row {
  readonly paperId: number;
  readonly flow: number;
  readonly readers: number;
  readonly alike: number;
}

/**
 * RP3beta (Paudel, Christoffel, Newell and Bernstein 2017): three steps of a random walk over the likes as they are in
 * Postgres, so that a rating counts from the next list on and nothing is kept in memory.
 */
export class PgReadersAlikeStore implements ReadersAlikeStore {
  constructor(private readonly db: Queryable) {}

  async walk(
    accountId: string,
    likes: readonly Judged[],
    among: readonly number[] | null,
    limit: number,
  ): Promise<ReadersAlike> {
    if (likes.length === 0) return { readers: 0, papers: [] };
    const ids = likes.map(({ paperId }) => paperId);
    const weights = likes.map(({ weight }) => weight);
    const rows = await this.db.query<Row>(walk, [
      accountId,
      ids,
      weights,
      among,
      limit,
      alpha,
      beta,
      mostReaders,
    ]);
    return { readers: rows[0]?.alike ?? 0, papers: rows };
  }
}

const walk = `with
  liked as (
    select given.paper_id, weight * greatest(1, reader_upvotes + reader_saves) ^ -$6::float8 as flow
    from unnest($2::int[], $3::float8[]) as given (paper_id, weight) join papers on id = paper_id),
  readers as (
    select fan.account_id, sum(liked.flow) as flow
    from liked cross join lateral (
      select account_id from ratings where paper_id = liked.paper_id and value = 1
      union select account_id from saves where paper_id = liked.paper_id) fan
    where fan.account_id <> $1
    group by 1 order by 2 desc, 1 limit $8),
  reached as (
    select shelf.paper_id, readers.flow * count(*) over (partition by readers.account_id) ^ -$6::float8 as flow
    from readers cross join lateral (
      select paper_id from ratings where account_id = readers.account_id and value = 1
      union select paper_id from saves where account_id = readers.account_id) shelf)
  select id as "paperId", count(*)::int as readers, (select count(*) from readers)::int as alike,
    sum(flow) * greatest(1, min(reader_upvotes + reader_saves)) ^ -$7::float8 as flow
  from reached join papers on id = paper_id
  where $4::int[] is null or id = any($4)
  group by id order by flow desc, id limit $5`;
