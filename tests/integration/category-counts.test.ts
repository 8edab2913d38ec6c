import { connect, type Database } from '../../server/db/database.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createDatabase('starter');
  db = await connect(database.url, { poolSize: 2 });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const kept = () =>
  db.query(`select name, paper_count from category_counts where paper_count <> 0 order by name`);
const counted = () =>
  db.query(
    `select name, count(*)::int as paper_count from papers, unnest(categories) name group by name order by name`,
  );

test('how many papers a category has is kept through changes', async () => {
  const before = await counted();
  expect(before.length).toBeGreaterThan(3);
  expect(await kept()).toEqual(before);
  await db.query(`update papers set categories = array['new.A', 'new.B'] where id % 3 = 0`);
  await db.query(`update papers set source_upvotes = source_upvotes + 1`);
  expect(await kept()).toEqual(await counted());
  await db.query(`delete from papers where id % 2 = 0`);
  expect(await kept()).toEqual(await counted());
  await db.query(`delete from papers`);
  expect(await kept()).toEqual([]);
});
