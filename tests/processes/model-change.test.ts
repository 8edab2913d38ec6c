import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureModelFiles, findModel, MODEL_ID } from '../../embeddings/index.js';
import { connect, type Database } from '../../server/db/database.js';
import { ask } from '../support/ask.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { firstToken, makeLocalModel } from '../support/local-model.js';
import {
  addressOf,
  lectern,
  type Program,
  startProgram,
  stopPrograms,
} from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let db: Database;
let other: string;
let otherId: string;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('starter');
  db = await connect(database.url, { poolSize: 2 });
  const cacheDir = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern');
  const files = await ensureModelFiles({ cacheDir, modelDir: process.env.MODEL_DIR || undefined });
  other = await makeLocalModel(join(folder.path, 'other'), files, firstToken);
  otherId = (await findModel(other)).id;
});
afterAll(async () => {
  await stopPrograms();
  await db.close();
  await database.drop();
  await folder.remove();
});

const envOf = (model: string | undefined) => ({
  ...folder.env,
  DATABASE_URL: database.url,
  EMBED_THREADS: '1',
  ...(model !== undefined && { EMBEDDING_MODEL: model }),
});
const start = (model?: string) => startProgram('main', { env: envOf(model) });
const run = (line: string, model?: string) => lectern(line.split(' '), envOf(model));
const status = async () => JSON.parse((await run('model status --json')).stdout);
const vectors = async (model: string) =>
  (await db.query(`select count(*)::int from paper_vectors where model = $1`, [model]))[0].count;
const ready = async (desk: Program) => {
  const url = await addressOf(desk);
  await eventually(async () => (await fetch(`${url}/health/ready`)).ok);
  return url;
};
const searchIn = async (url: string) => {
  const { data } = await ask(
    url,
    '{ search(query: "training", mode: MEANING) { edges { score } } }',
  );
  return data.search.edges.map(({ score }: { score: number }) => score);
};

test('kill -9 in the midst of a change loses no vector, and the old model answers until the end', async () => {
  const usual = start();
  const before = await searchIn(await ready(usual));
  expect(before.length).toBeGreaterThan(10);
  // One that does not get to run changes nothing.
  expect(await start(other).ended).toEqual({ code: 1, signal: null });
  expect(await status()).toMatchObject({ inUse: MODEL_ID, change: null });
  await usual.stop();
  const first = start(other);
  await ready(first);
  await eventually(async () => (await vectors(otherId)) >= 32);
  await first.stop('SIGKILL');
  const made = await vectors(otherId);
  expect(made).toBeLessThan(132);
  expect(await status()).toMatchObject({
    inUse: MODEL_ID,
    change: { to: otherId, done: made, total: 132 },
  });
  expect((await run('model')).stdout).toMatch(`Changing to ${otherId}: ${made} of 132 papers`);
  expect((await run('doctor', other)).stdout).toMatch(
    new RegExp(`^ok    embedding: Changing to other@\\w+-cls-256: ${made} of 132 papers`, 'm'),
  );
  // Who forgot the setting changes nothing, and is told.
  expect((await run('doctor')).stdout).toMatch(
    /^WARN {2}embedding: EMBEDDING_MODEL is all-MiniLM/m,
  );

  const second = start(other);
  const url = await ready(second);
  while ((await status()).change) expect(await searchIn(url)).toHaveLength(before.length);
  await eventually(async () => (await searchIn(url)).join() !== before.join());
  expect([await vectors(otherId), await vectors(MODEL_ID)]).toEqual([132, 132]);
  await second.stop();
  expect(existsSync(join(folder.path, 'index', 'vectors'))).toBe(true);
}, 90_000);

test('vectors of models that are not in use are removed by who says yes', async () => {
  const asked = await run('model clean');
  expect([asked.code, asked.stdout]).toEqual([1, '']);
  expect(asked.stderr).toMatch(`  ${MODEL_ID}  132 papers, 132 vectors\nAdd --yes to remove them.`);
  expect(await vectors(MODEL_ID)).toBe(132);
  expect(await run('model clean --yes')).toMatchObject({
    ...{ code: 0, stdout: `Removed 132 vectors of ${MODEL_ID}.\n` },
  });
  expect(await status()).toEqual({
    ...{ inUse: otherId, change: null },
    stored: [{ id: otherId, dimension: 384, texts: 132, papers: 132 }],
  });
  expect(existsSync(join(folder.path, 'index', 'vectors'))).toBe(false);
  expect((await run('model clean')).stdout).toMatch(/^Nothing to remove/);
});

test('a folder that holds no model is told with what it lacks', async () => {
  const { code, stderr } = await run('user list', folder.path);
  expect(code).toBe(1);
  expect(stderr).toMatch(/EMBEDDING_MODEL: must be all-MiniLM-L6-v2 or .* lacks config\.json/);
});
