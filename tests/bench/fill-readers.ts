import { accountOf } from '../../server/commands/rank/account-of.js';
import { PgRankStore, type StoredRating } from '../../server/commands/rank/pg-rank-store.js';
import { connect } from '../../server/db/database.js';
import { choose, seededRandom } from './clusters.js';

const fieldsEach = 4;
/** How many papers each has rated. */
interface Count {
  readonly least: number;
  readonly most: number;
}
const usual: Count = { least: 50, most: 90 };
const dislikeShare = 0.1;
const days = 300;

interface Wanted {
  readonly readers: number;
  readonly papers: number;
  readonly fields: number;
  readonly ratings?: Count;
  /** With so many interests, each begun from likes; without, all is one. */
  readonly interests?: number;
  /** Of the papers in their order, where they are not numbered from 1 without a gap. */
  readonly numbers?: readonly number[];
}

/**
 * Adds readers in bulk, each with 70 ratings on average of papers in four of the fields (paper n is in field n modulo
 * `fields`). @returns their ids, which are the tokens of their sessions too.
 */
export async function fillReaders(url: string, wanted: Wanted): Promise<string[]> {
  const { readers, papers, fields, ratings = usual, interests = 0, numbers } = wanted;
  const db = await connect(url, { poolSize: 2 });
  const store = new PgRankStore(db);
  const random = seededRandom(13);
  const made = Array.from({ length: readers }, (_, at) => accountOf(`bench ${at}`));
  await store.addReaders(made.map((accountId) => ({ accountId, name: 'Bench' })));
  const given = made.flatMap((id) => ratingsOf(id, papers, fields, ratings, random));
  await store.addRatings(
    numbers ? given.map((rating) => ({ ...rating, paperId: numbers[rating.paperId - 1]! })) : given,
  );
  await db.query(withInterests, [interests, fields]);
  await db.query(
    `insert into sessions (token_hash, account_id, expires_at)
     select sha256(id::text::bytea), id, now() + interval '1 day' from unnest($1::uuid[]) as given (id)`,
    [made],
  );
  await store.analyse();
  await db.close();
  return made;
}

function ratingsOf(
  accountId: string,
  papers: number,
  fields: number,
  ratings: Count,
  random: () => number,
): StoredRating[] {
  const upTo = (count: number) => Math.floor(random() * count);
  const own = choose([...Array(fields).keys()], fieldsEach, random);
  const each = Math.floor(papers / fields);
  // Where papers are few, half of those in the fields.
  const most = Math.floor((fieldsEach * each) / 2);
  const count = Math.min(most, ratings.least + upTo(ratings.most - ratings.least + 1));
  const rated = new Set<number>();
  while (rated.size < count) rated.add(1 + own[upTo(fieldsEach)]! + fields * upTo(each));
  return [...rated].map((paperId) => ({
    accountId,
    paperId,
    value: random() < dislikeShare ? -1 : 1,
    at: new Date(Date.now() - upTo(days) * 86_400_000),
  }));
}

/** Each reader's first $1 fields become interests, with the likes that are of them. */
const withInterests = `with
  likes as (select account_id, paper_id, paper_id % $2::int as field from ratings where value = 1),
  ranked as (select account_id, field, row_number() over (partition by account_id order by field) as nth
    from (select distinct account_id, field from likes) f),
  made as (insert into profiles (account_id, name)
    select account_id, 'Field ' || field from ranked where nth <= $1 returning id, account_id, name)
  insert into profile_papers (profile_id, account_id, paper_id)
    select made.id, made.account_id, paper_id from made join likes
      on likes.account_id = made.account_id and made.name = 'Field ' || likes.field`;
