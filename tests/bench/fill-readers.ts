import { accountOf } from '../../server/commands/rank/account-of.js';
import { PgRankStore, type StoredRating } from '../../server/commands/rank/pg-rank-store.js';
import { connect } from '../../server/db/database.js';
import { choose, seededRandom } from './clusters.js';

const fieldsEach = 4;
const ratings = { least: 50, most: 90 };
const dislikeShare = 0.1;
const days = 300;

/**
 * Adds readers in bulk, each with 70 ratings on average of papers in four of the fields (paper n is in field n modulo
 * `fields`). @returns their ids, which are the tokens of their sessions too.
 */
export async function fillReaders(
  url: string,
  { readers, papers, fields }: { readers: number; papers: number; fields: number },
): Promise<string[]> {
  const db = await connect(url, 2);
  const store = new PgRankStore(db);
  const random = seededRandom(13);
  const made = Array.from({ length: readers }, (_, at) => accountOf(`bench ${at}`));
  await store.addReaders(made.map((accountId) => ({ accountId, name: 'Bench' })));
  await store.addRatings(made.flatMap((id) => ratingsOf(id, papers, fields, random)));
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
