import { connect, type Database } from '../../server/db/database.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createDatabase('migrated');
  db = await connect(database.url);
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const violation = { code: '23503' };
const link = (paperId: number, position: number, authorId: number) =>
  [
    `insert into paper_authors (paper_id, position, author_id) values ($1, $2, $3)`,
    [paperId, position, authorId],
  ] as const satisfies [string, unknown[]];

const addPaper = async (key: string): Promise<number> => {
  const [paper] = await db.query<{ id: number }>(
    `insert into papers (key, title, abstract, feed_date, text_hash, content_hash, revision)
     values ($1, 'A title', '', '2026-01-01', '', '', nextval('paper_revision')) returning id`,
    [key],
  );
  return paper!.id;
};

const addAuthor = async (name: string): Promise<number> => {
  const [author] = await db.query<{ id: number }>(
    `insert into authors (name, name_key) values ($1, $1) returning id`,
    [name],
  );
  return author!.id;
};

test('a paper has no author that is not there, whether it is linked or linked to another', async () => {
  const paper = await addPaper('file:a');
  const author = await addAuthor('a');
  await db.query(...link(paper, 0, author));
  await expect(db.query(...link(paper, 1, 1_000_000))).rejects.toMatchObject(violation);
  await expect(
    db.query('update paper_authors set author_id = 1000000 where paper_id = $1', [paper]),
  ).rejects.toMatchObject(violation);
  expect(await db.query('select author_id as id from paper_authors')).toEqual([{ id: author }]);
});

test('an author whom a paper names stays, and another may go', async () => {
  const named = await addAuthor('named');
  const unnamed = await addAuthor('unnamed');
  await db.query(...link(await addPaper('file:b'), 0, named));
  await expect(
    db.query('delete from authors where id = any($1)', [[unnamed, named]]),
  ).rejects.toMatchObject(violation);
  await db.query('delete from authors where id = $1', [unnamed]);
  expect(await db.query('select name from authors where id = any($1)', [[unnamed, named]])).toEqual(
    [{ name: 'named' }],
  );
});

test('an author who is being linked is not removed meanwhile', async () => {
  const author = await addAuthor('meanwhile');
  const paper = await addPaper('file:c');
  let removed: Promise<unknown> = Promise.resolve();
  await db.transaction(async (inside) => {
    await inside.query(...link(paper, 0, author));
    removed = db.query('delete from authors where id = $1', [author]).catch((error) => error);
    const waits = removed.then(() => 'over');
    const alone = inside.query('select pg_sleep(0.3)').then(() => 'waits');
    expect(await Promise.race([waits, alone])).toBe('waits');
  });
  expect(await removed).toMatchObject(violation);
  expect(
    await db.query('select author_id as id from paper_authors where paper_id = $1', [paper]),
  ).toEqual([{ id: author }]);
});
