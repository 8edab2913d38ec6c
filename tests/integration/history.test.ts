import { connect, type Database } from '../../server/db/database.js';
import { HistoryService } from '../../server/features/history/history-service.js';
import { PgHistoryStore } from '../../server/features/history/pg-history-store.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { fillTables } from '../support/plans/full-tables.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: Database;
const clock = new FakeClock();
beforeAll(async () => {
  database = await createDatabase('starter');
  db = await connect(database.url, { poolSize: 2 });
  await fillTables(database.url, { papers: 400, readers: 700 });
  // Ages that the clock of the test agrees with.
  const now = `'${clock.now().toISOString()}'::timestamptz`;
  await db.query(`update impressions set last_at = ${now} - paper_id % 200 * interval '1 day'`);
  await db.query(
    `update source_counts set seen_at = seen_at - now() + ${now} - paper_id % 200 * interval '1 day'`,
  );
  await db.query(
    `update deliveries set created_at = created_at - now() + ${now}, status = case when period = 'day 1' then 'SENT' else 'SKIPPED' end`,
  );
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const pruning = (days: number | undefined) =>
  new HistoryService(new PgHistoryStore(db), clock, days);
const old = async (table: string, column: string, more = 'true') => {
  const [row] = await db.query<{ old: number; all: number }>(
    `select count(*) filter (where ${column} < $1::timestamptz - interval '100 days' and ${more})::int as old, count(*)::int as all from ${table}`,
    [clock.now()],
  );
  return row!;
};
const papersCounted = async () =>
  (await db.query<{ count: number }>(`select count(distinct paper_id)::int from source_counts`))[0]!
    .count;

test('nothing is removed while nobody says for how long it is to be kept', async () => {
  const before = await old('impressions', 'last_at');
  expect(before.old).toBeGreaterThan(1_000);
  expect(await pruning(undefined).prune()).toBe(0);
  expect(await old('impressions', 'last_at')).toEqual(before);
});

test('what is older goes, but for what a paper has now and what must not come twice', async () => {
  const [before, sent, counted] = [
    await old('impressions', 'last_at'),
    await old('deliveries', 'created_at', `status = 'SENT'`),
    await papersCounted(),
  ];
  expect((await old('deliveries', 'created_at', `status = 'SKIPPED'`)).old).toBeGreaterThan(5_000);
  expect(await pruning(100).prune()).toBeGreaterThan(before.old);
  const after = await old('impressions', 'last_at');
  expect(after).toEqual({ old: 0, all: before.all - before.old });
  expect((await old('deliveries', 'created_at', `status = 'SKIPPED'`)).old).toBe(0);
  expect((await old('deliveries', 'created_at', `status = 'SENT'`)).old).toBe(sent.old);
  expect(await papersCounted()).toBe(counted);
  expect(
    (
      await old(
        'source_counts',
        'seen_at',
        `exists (select from source_counts n where n.paper_id = source_counts.paper_id and n.seen_at > source_counts.seen_at)`,
      )
    ).old,
  ).toBe(0);
  expect(await pruning(100).prune()).toBe(0);
});

test('a process that ends leaves the rest for another night', async () => {
  expect(await pruning(1).prune(AbortSignal.abort())).toBe(0);
  expect(await pruning(1).prune()).toBeGreaterThan(0);
});
