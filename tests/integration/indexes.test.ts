import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../server/config.js';
import { type DeskContext, databaseContext, deskContext } from '../../server/context.js';
import { askForNewIndexes } from '../../server/features/search/desk-id.js';
import { createLogger } from '../../server/logger.js';
import { shared } from '../support/shared.js';
import { SharedEmbedder } from '../support/shared-embedder.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let folder: string;
let open: DeskContext[] = [];
beforeEach(async () => {
  database = await createDatabase('starter');
  folder = await mkdtemp(join(shared.values().folder, 'indexes-'));
});
afterEach(async () => {
  for (const desk of open) await desk.dispose();
  open = [];
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function start(url = database.url): Promise<DeskContext> {
  const config = readConfig({ DATABASE_URL: url, LECTERN_DATA_DIR: folder, LOG_LEVEL: 'fatal' });
  const desk = await deskContext(config, {
    embedder: new SharedEmbedder(),
    logger: createLogger('fatal'),
  });
  open.push(desk);
  desk.startUpkeep();
  while (Object.keys(await desk.services.desk.missing()).length > 0) await sleep(20);
  return desk;
}

async function stop(desk: DeskContext): Promise<void> {
  open = open.filter((other) => other !== desk);
  await desk.dispose();
}

/** What both indexes find for one paper and one word. */
async function answers({ indexes }: DeskContext): Promise<unknown> {
  const vector = (await indexes.vectors.vectors([1])).get(1)!;
  const [near] = await indexes.vectors.search([vector], 10);
  return [
    near!.map(({ label }) => label),
    (await indexes.words.search({ words: 'protein' }, 20)).map(({ id }) => id),
  ];
}

test('a saved index is taken over, and answers as before', async () => {
  const desk = await start();
  const before = await answers(desk);
  await stop(desk);
  const again = await start();
  expect(await answers(again)).toEqual(before);
  expect(again.indexes.vectors.size()).toBe(132);
});

test.each(['vectors', 'words'])('damaged %s are built anew', async (name) => {
  const desk = await start();
  const before = await answers(desk);
  await stop(desk);
  for (const file of await readdir(join(folder, 'index', name), {
    recursive: true,
    withFileTypes: true,
  }))
    if (file.isFile()) {
      const path = join(file.parentPath, file.name);
      const bytes = await readFile(path);
      bytes.fill(0xff, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
      await writeFile(path, bytes);
    }
  expect(await answers(await start())).toEqual(before);
});

test('indexes that are gone are built anew; deleted papers leave them', async () => {
  const desk = await start();
  await stop(desk);
  await rm(join(folder, 'index', 'vectors'), { recursive: true });
  const again = await start();
  expect(again.indexes.vectors.size()).toBe(132);
  await stop(again);
  open = [];
  const third = await start();
  await third.db.query('delete from papers where id <= 32');
  await stop(third);
  const fourth = await start();
  expect(fourth.indexes.vectors.size()).toBe(100);
  expect(await fourth.indexes.words.count()).toBe(100);
});

test('indexes of another database are not mixed in', async () => {
  await stop(await start());
  const other = await createDatabase('migrated');
  const desk = await start(other.url);
  expect(desk.indexes.vectors.size()).toBe(0);
  expect(await desk.indexes.words.count()).toBe(0);
  await stop(desk);
  await other.drop();
});

test('reindex gives the same answers', async () => {
  const desk = await start();
  const before = await answers(desk);
  await desk.indexes.vectorFollower.rebuild();
  await desk.indexes.wordFollower.rebuild();
  expect(await answers(desk)).toEqual(before);
});

test('indexes that were asked for anew while a process was away are built at its start, and once', async () => {
  const desk = await start();
  const before = await answers(desk);
  await stop(desk);
  const { db, dispose } = await databaseContext(
    readConfig({ DATABASE_URL: database.url, LECTERN_DATA_DIR: folder }),
  );
  await askForNewIndexes(db);
  await dispose();
  const again = await start();
  expect(again.indexes.vectorFollower.desk).toMatch(/\.1$/);
  expect(await answers(again)).toEqual(before);
  await stop(again);
  const third = await start();
  expect(third.indexes.wordFollower.index.watermark).toMatch(/\.1@/);
  expect(await answers(third)).toEqual(before);
});
