import { Readable } from 'node:stream';
import { systemClock } from '../../server/clock.js';
import { connect, type Database } from '../../server/db/database.js';
import { migrateDown, migrateUp } from '../../server/db/migrate.js';
import { PgAccountStore } from '../../server/features/accounts/pg-account-store.js';
import { PgFeedStore } from '../../server/features/feed/pg-feed-store.js';
import { ImportService } from '../../server/features/ingest/import-service.js';
import { PgEmbeddingStore } from '../../server/features/ingest/pg-embedding-store.js';
import { PgIngestStore } from '../../server/features/ingest/pg-ingest-store.js';
import { PgSourceStore } from '../../server/features/ingest/pg-source-store.js';
import { PgLibraryStore } from '../../server/features/library/pg-library-store.js';
import { PgTrendingStore } from '../../server/features/trending/pg-trending-store.js';
import { TrendingService } from '../../server/features/trending/trending-service.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: Database;
let trending: TrendingService;
const model = { modelId: 'test', dimension: 2 };
beforeEach(async () => {
  database = await createDatabase('migrated');
  db = await connect(database.url);
  trending = new TrendingService(new PgTrendingStore(db, model), systemClock, model);
});
afterEach(async () => {
  await db.close();
  await database.drop();
});

const perDay = 10;
const february = (day: number): string => `2025-02-${String(day).padStart(2, '0')}`;

/** A day on which author 9 does best and author 0 worst; `votes` 0 is a day before its first vote. */
const dayOf = (day: string, votes: number): object[] =>
  Array.from({ length: perDay }, (_, author) => ({
    id: `${day}-${author}`,
    title: `Paper ${author} of ${day}`,
    authors: [`Author ${author}`],
    feedDate: day,
    ...(votes > 0 && { upvotes: Math.round(votes * 1.5 ** author) }),
  }));

async function put(rows: readonly object[]): Promise<void> {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await new ImportService(new PgIngestStore(db), new PgSourceStore(db), systemClock).importJsonl(
    Readable.from([Buffer.from(text)]),
    '',
  );
  const store = new PgEmbeddingStore(db);
  const pending = await store.findPending(model.modelId, 10_000);
  const vector = Float32Array.from([0.6, 0.8]);
  await store.save(
    model.modelId,
    pending.map((paper) => ({ ...paper, vector })),
  );
}

/** Titles in the order of the feed. */
async function feed(from: string, to = from, first = 10_000): Promise<string[]> {
  const query = { from, to, order: 'TRENDING', category: null } as const;
  const entries = await new PgFeedStore(db).page(query, null, first);
  const rows = await db.query<{ id: number; title: string }>(`select id, title from papers`);
  return entries.map(({ id }) => rows.find((row) => row.id === id)!.title);
}

const past = Array.from({ length: 25 }, (_, at) => dayOf(february(at + 1), 4)).flat();

test('a desk with a past orders a new day by it, and votes then move it', async () => {
  const day = '2025-03-01';
  await put([...past, ...dayOf(day, 0)]);
  expect(await trending.greetNew()).toBe(past.length + perDay);
  expect(await trending.greetNew()).toBe(0);
  const order = await feed(day);
  expect(order.slice(0, 2).map((title) => title.slice(0, 7))).toEqual(['Paper 9', 'Paper 8']);
  expect(order.at(-1)).toContain('Paper 0');
  const [last] = await db.query(`select id from papers where title = $1`, [order.at(-1)]);
  for (const reader of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'])
    await vote(reader, last.id);
  expect((await feed(day))[0]).toBe(order.at(-1));
});

async function vote(reader: string, paperId: number): Promise<void> {
  const account = await new PgAccountStore(db).create({
    email: `${reader}@example.org`,
    passwordHash: 'x',
    displayName: reader,
    timeZone: 'UTC',
  });
  await new PgLibraryStore(db).setRating(account!.id, paperId, 'UP');
}

test('the same when the upvotes of the past are told in another order', async () => {
  await put([...past, ...dayOf('2025-03-01', 0)].reverse());
  await trending.refresh();
  expect((await feed('2025-03-01'))[0]).toContain('Paper 9');
});

test('a month is led by the best of all its days, not of its last', async () => {
  await put(past);
  const leaders = await feed('2025-02-01', '2025-02-28', 25);
  expect(leaders.every((title) => title.startsWith('Paper 9'))).toBe(true);
  expect(new Set(leaders).size).toBe(25);
});

test('a day with few votes yet is held against itself', async () => {
  await put([...dayOf(february(3), 40), ...dayOf(february(4), 1)]);
  const leaders = await feed('2025-02-01', '2025-02-28', 4);
  expect(leaders).toContain('Paper 9 of 2025-02-04');
  expect(leaders).toContain('Paper 9 of 2025-02-03');
});

test('pages of a month fit together', async () => {
  await put(past);
  const query = {
    from: '2025-02-01',
    to: '2025-02-28',
    order: 'TRENDING',
    category: null,
  } as const;
  const store = new PgFeedStore(db);
  const all = await store.page(query, null, 1_000);
  const [start, rest] = [all.slice(0, 37), await store.page(query, all[36]!, 1_000)];
  expect([...start, ...rest]).toEqual(all);
});

test('a long thread of few people adds no more than its votes', async () => {
  const row = { title: 'x', feedDate: february(1), upvotes: 3 };
  await put([
    { ...row, id: 'thread', numComments: 900 },
    { ...row, id: 'quiet', numComments: 4 },
  ]);
  const [one, two] = await db.query(`select trending_score as score from papers`);
  expect(one.score).toBeCloseTo(two.score, 10);
});

test('without a past nothing is foretold', async () => {
  await put(dayOf(february(1), 4));
  expect(await trending.refresh()).toBe(0);
  expect(await db.query(`select 1 from papers where trending_prior is not null`)).toEqual([]);
});

test('the migration goes both ways on data, with its scores', async () => {
  await put(past.slice(0, 20));
  const scores = () => db.query(`select id, trending_score from papers order by id`);
  const now = await scores();
  while ((await hasPrior()).length > 0) await migrateDown(db);
  const before = await scores();
  expect(before).not.toEqual(now);
  await migrateUp(db);
  expect(await scores()).toEqual(now);
});

const hasPrior = () =>
  db.query(`select 1 from information_schema.columns where column_name = 'trending_prior'`);

test('a reader who opens a paper is worth a quarter of a vote, however often they open it, until they go', async () => {
  await put(dayOf(february(1), 0).slice(0, 1));
  const score = async () =>
    (await db.query(`select id, trending_score as score, reader_opens as opens from papers`))[0];
  const { id, score: before } = await score();
  const accounts = new PgAccountStore(db);
  const library = new PgLibraryStore(db);
  const reader = await accounts.create({
    ...{ email: 'a@b.example', passwordHash: '', displayName: 'A', timeZone: 'UTC' },
  });
  for (const seconds of [0, 40, 0, 0]) await library.addOpen(reader!.id, id, seconds);
  const opened = await score();
  expect(opened.opens).toBe(1);
  expect(2 ** (opened.score - before)).toBeCloseTo((2 + 0.25) / 2, 6);
  await accounts.delete(reader!.id);
  expect((await score()).score).toBeCloseTo(before, 9);
});
