import { systemClock } from '../../server/clock.js';
import { connect, type Database } from '../../server/db/database.js';
import { migrateDown, migrateUp, migrationStatus } from '../../server/db/migrate.js';
import { PgAccountStore } from '../../server/features/accounts/pg-account-store.js';
import { PgIngestStore } from '../../server/features/ingest/pg-ingest-store.js';
import { loadStarterPapers } from '../../server/features/ingest/starter-papers.js';
import { PgLibraryStore } from '../../server/features/library/pg-library-store.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: Database;
beforeEach(async () => {
  database = await createDatabase('nothing');
  db = await connect(database.url);
});
afterEach(async () => {
  await db.close();
  await database.drop();
});

test('the entities agree with what the migrations make', async () => {
  await migrateUp(db);
  const { upQueries } = await db.source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('all the way up, down on data, and up again', async () => {
  const applied = await migrateUp(db);
  const before = await tables();
  await fill();
  for (const _ of applied) await migrateDown(db);
  expect(await tables()).toEqual(['migrations']);
  await migrateUp(db);
  expect(await tables()).toEqual(before);
  await fill();
});

test('down to the papers and up again keeps the data of the others', async () => {
  await migrateUp(db);
  await fill();
  const papers = () =>
    db.query(`select id, key, upvote_count, reader_saves, trending_score from papers order by id`);
  const count = (await papers()).length;
  for (const _ of (await migrationStatus(db)).slice(1)) await migrateDown(db);
  // Without readers there are no votes of readers.
  expect((await papers()).filter((row) => row.upvote_count > 0 || row.reader_saves > 0)).toEqual(
    [],
  );
  await migrateUp(db);
  expect(await papers()).toHaveLength(count);
});

test('one that landed when later numbers had run is made up for', async () => {
  const applied = await migrateUp(db);
  await db.query(`alter table digests drop column complained`);
  await db.query(`delete from migrations where name = 'Complaints1763800000019'`);
  expect(await migrateUp(db)).toEqual(['Complaints1763800000019']);
  const { upQueries } = await db.source.driver.createSchemaBuilder().log();
  expect(upQueries).toEqual([]);
  for (const _ of applied) await migrateDown(db);
  expect(await tables()).toEqual(['migrations']);
});

test('processes that start together take turns', async () => {
  const others = await Promise.all(
    Array.from({ length: 4 }, () => connect(database.url, { poolSize: 2 })),
  );
  const ran = await Promise.all(others.map(migrateUp));
  expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  expect((await migrationStatus(db)).every(({ applied }) => applied)).toBe(true);
  await Promise.all(others.map((other) => other.close()));
});

test('counts of votes follow the marks, also when an account goes', async () => {
  await migrateUp(db);
  const { accountId, paperId } = await fill();
  const counts = () =>
    db.query(`select reader_upvotes, reader_saves, upvote_count from papers where id = $1`, [
      paperId,
    ]);
  expect(await counts()).toEqual([{ reader_upvotes: 1, reader_saves: 1, upvote_count: 1 }]);
  await new PgAccountStore(db).delete(accountId);
  expect(await counts()).toEqual([{ reader_upvotes: 0, reader_saves: 0, upvote_count: 0 }]);
});

async function fill(): Promise<{ accountId: string; paperId: number }> {
  await loadStarterPapers(new PgIngestStore(db), systemClock);
  const account = await new PgAccountStore(db).create({
    email: 'a@example.org',
    passwordHash: 'x',
    displayName: 'A',
    timeZone: 'UTC',
  });
  const library = new PgLibraryStore(db);
  await library.setRating(account!.id, 1, 'UP');
  await library.setSaved(account!.id, 1, true);
  return { accountId: account!.id, paperId: 1 };
}

async function tables(): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
}
