import { schedule } from '../../server/jobs/schedule.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { askForAll } from '../support/plans/ask-for-all.js';
import { growingTables, keysWithoutIndex } from '../support/plans/desk-tables.js';
import { fillTables } from '../support/plans/full-tables.js';
import { explainStatements } from '../support/plans/statement-plans.js';
import { watchWholeReads } from '../support/plans/whole-reads.js';

/** So many that reading all of a table costs more than looking some rows up. */
const size = { papers: 15_000, readers: 1_500 };
/** What searches by the thousand, or reads all papers by nature, is left to the bench. */
const jobs = schedule.filter(
  ({ name }) => !/^(duplicate|map|trending|ranker|source|language)\./.test(name),
);

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ upkeep: false, prepareDatabase: explainStatements });
  const { vectorFollower, wordFollower } = desk.context.indexes;
  // The indexes hold the starter papers only: here it is about Postgres.
  await Promise.all([vectorFollower.catchUp(), wordFollower.catchUp()]);
});
afterAll(() => desk.stop());

test('no request reads a growing table from end to end, and every one that grows was full', async () => {
  const { db } = desk.context;
  await fillTables(desk.databaseUrl, size);
  const growing = await growingTables(db);
  const few = [...growing].filter(([, rows]) => rows < size.readers);
  expect(few).toEqual([]);
  let asked = '';
  const watched = watchWholeReads(db, new Set(growing.keys()), () => asked);
  const failures: unknown[] = [];
  const begin = (what: string) => {
    asked = what;
  };
  const failed = (what: string, errors: unknown) => void failures.push([what, errors]);
  await askForAll(desk.url, desk.context, { begin, failed }, jobs);
  expect(failures).toEqual([]);
  expect(watched.statements()).toBeGreaterThan(500);
  expect(watched.reads().filter(({ reason }) => reason === undefined)).toEqual([]);
});

test('each foreign key of a growing table has an index', async () => {
  expect(await keysWithoutIndex(desk.context.db)).toEqual([]);
});
