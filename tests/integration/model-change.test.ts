import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createTransformersEmbedder,
  type Embedder,
  ensureModelFiles,
  findModel,
  fromBytes,
  MODEL_ID,
  type Model,
  type Vector,
} from '../../embeddings/index.js';
import { lockKeys, tryAdvisoryLock } from '../../server/db/advisory-lock.js';
import { notify } from '../../server/db/notifications.js';
import { GatedEmbedder } from '../fakes/gated-embedder.js';
import { ask } from '../support/ask.js';
import { eventually } from '../support/eventually.js';
import { firstToken, makeLocalModel } from '../support/local-model.js';
import { type Running, startWithModel, stopAll, vectorCounts } from '../support/model-desk.js';
import { paperLines } from '../support/paper-lines.js';
import { shared } from '../support/shared.js';
import { SharedEmbedder } from '../support/shared-embedder.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

const query = 'training of deep networks';
let database: TestDatabase;
let folder: string;
let model: Model;
let embedder: Embedder;
let modelDir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(shared.values().folder, 'models-'));
  const cacheDir = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern');
  modelDir = await ensureModelFiles({ cacheDir, modelDir: process.env.MODEL_DIR || undefined });
  const prompts = { query: 'search: ' };
  const besides = { ...firstToken, 'config_sentence_transformers.json': { prompts } };
  model = await findModel(await makeLocalModel(join(folder, 'first-token'), modelDir, besides));
  embedder = createTransformersEmbedder({ modelDir: folder, bulkThreads: 1, model });
});
afterAll(async () => {
  await embedder.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  database = await createDatabase('starter');
});
afterEach(async () => {
  await stopAll();
  await database.drop();
});

const usual = 'all-MiniLM-L6-v2';
const start = (setting: string, place = 'one', stub?: Embedder) =>
  startWithModel(database.url, join(folder, place), setting, stub);
const other = () => join(folder, 'first-token');

/** The papers that a desk finds by meaning, best first. */
async function found({ url }: Running): Promise<number[]> {
  const { data, errors } = await ask(
    url,
    `{ search(query: "${query}", mode: MEANING, first: 20) { edges { node { id } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.search.edges.map(({ node }: { node: { id: string } }) => Number(node.id));
}

/** What a model's vectors in Postgres say to a query of the same model. */
async function nearest({ context }: Running, modelId: string, by: Embedder): Promise<number[]> {
  const [asked] = (await by.embed([query], { purpose: 'query' })) as [Vector];
  const rows = await context.db.query<{ id: number; vector: Buffer }>(
    `select paper_id as id, vector from paper_vectors join vectors using (model, text_hash) where model = $1`,
    [modelId],
  );
  const dot = (vector: Vector) => vector.reduce((sum, value, at) => sum + value * asked[at]!, 0);
  return rows
    .map(({ id, vector }) => ({ id, score: dot(fromBytes(vector, 384)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 20)
    .map(({ id }) => id);
}

const expectOld = async (desk: Running) => {
  expect(await found(desk)).toEqual(await nearest(desk, MODEL_ID, new SharedEmbedder()));
  expect(desk.context.model.modelId).toBe(MODEL_ID);
};
const expectNew = async (desk: Running) => {
  expect(await found(desk)).toEqual(await nearest(desk, model.id, embedder));
  expect(desk.context.model.modelId).toBe(model.id);
};
const answersBy = (desk: Running, id: string) =>
  eventually(() => desk.context.model.modelId === id);
/** Keeps every process from embedding until the result is called. */
const holdEmbedding = async ({ context }: Running) =>
  (await eventually(() => tryAdvisoryLock(context.db, lockKeys.embedding)))!;

test('the old model answers until the vectors of the new are complete, then the new does', async () => {
  const before = await start(usual);
  await expectOld(before);
  const release = await holdEmbedding(before);
  const desk = await start(other(), 'two');
  await expectOld(desk);
  expect(await desk.context.services.models.change()).toMatchObject({
    ...{ inUse: { id: MODEL_ID, setting: usual }, wanted: { id: model.id, setting: other() } },
    ...{ done: 0, total: 132 },
  });
  await release();
  // The process that was not started again changes as well, and no question is refused meanwhile.
  await Promise.all([
    answersBy(desk, model.id),
    answersBy(before, model.id),
    eventually(async () => {
      expect(await found(before)).toHaveLength(20);
      return before.context.model.modelId === model.id;
    }),
  ]);
  await expectNew(desk);
  await expectNew(before);
  expect(await nearest(desk, model.id, embedder)).not.toEqual(
    await nearest(desk, MODEL_ID, new SharedEmbedder()),
  );
  expect(await vectorCounts(desk)).toEqual({ [MODEL_ID]: 132, [model.id]: 132 });
  expect(await desk.context.services.models.change()).toBeNull();
});

test('going back needs no embedding, and neither does a change whose end a crash cut off', async () => {
  await (await start(usual)).stop();
  const changed = await start(other());
  await answersBy(changed, model.id);
  await changed.stop();
  // As after a crash between the choice in Postgres and the exchange in the process.
  const at = await start(usual);
  await expectOld(at);
  const release = await holdEmbedding(at);
  await at.stop();
  const forth = await start(other());
  await expectNew(forth);
  await forth.stop();
  const back = await start(usual);
  await expectOld(back);
  expect(await vectorCounts(back)).toEqual({ [MODEL_ID]: 132, [model.id]: 132 });
  const { models } = back.context.services;
  expect(await models.remove(MODEL_ID)).toBe(false);
  expect(await models.unused()).toMatchObject([{ id: model.id, texts: 132, papers: 132 }]);
  expect(await models.remove(model.id)).toBe(true);
  expect(await vectorCounts(back)).toEqual({ [MODEL_ID]: 132 });
  await expectOld(back);
  await release();
});

test('papers that come meanwhile get vectors of both models, which may differ in dimension', async () => {
  const tiny = join(folder, 'tiny');
  await makeLocalModel(tiny, modelDir, { 'config.json': { hidden_size: 8 } });
  const wanted = new GatedEmbedder((await findModel(tiny)).id);
  await (await start(usual)).stop();
  const desk = await start(tiny, 'one', wanted);
  await eventually(() => wanted.waiting.length > 0);
  const lines = Readable.from([Buffer.from(paperLines(0, 3))]);
  await desk.context.services.imports.importJsonl(lines, 'test');
  // Longer than what comes in waits behind the change.
  await sleep(5_100);
  wanted.waiting.pop()!();
  await eventually(async () => (await vectorCounts(desk))[MODEL_ID] === 135);
  expect(await desk.context.services.models.change()).toMatchObject({ done: 32, total: 135 });
  await expectOld(desk);
  wanted.open = true;
  for (const go of wanted.waiting) go();
  await answersBy(desk, wanted.modelId);
  expect(await vectorCounts(desk)).toEqual({ [MODEL_ID]: 135, [wanted.modelId]: 135 });
  expect(desk.context.indexes.vectors.dimension).toBe(8);
  expect(desk.context.indexes.vectors.size()).toBe(135);
  expect(await found(desk)).toHaveLength(20);
}, 60_000);

test('Postgres plans by how many vectors a model has by now', async () => {
  await database.drop();
  database = await createDatabase('migrated');
  const tiny = await makeLocalModel(join(folder, 'counted'), modelDir, {
    'config.json': { hidden_size: 8 },
  });
  const wanted = new GatedEmbedder((await findModel(tiny)).id);
  wanted.open = true;
  const desk = await start(tiny, 'one', wanted);
  const lines = Readable.from([Buffer.from(paperLines(0, 1_200))]);
  await desk.context.services.imports.importJsonl(lines, 'test');
  await eventually(async () => (await vectorCounts(desk))[wanted.modelId] === 1_200);
  const [row] = await desk.context.db.query(
    `select reltuples from pg_class where relname = 'paper_vectors'`,
  );
  expect(row.reltuples).toBeGreaterThanOrEqual(1_000);
}, 60_000);

test('a desk that holds nothing yet uses the model at once', async () => {
  await database.drop();
  database = await createDatabase('migrated');
  const desk = await start(other());
  expect(desk.context.model.modelId).toBe(model.id);
  const lines = Readable.from([Buffer.from(paperLines(0, 3))]);
  await desk.context.services.imports.importJsonl(lines, 'test');
  await eventually(async () => (await vectorCounts(desk))[model.id] === 3);
  expect(await vectorCounts(desk)).toEqual({ [model.id]: 3 });
});

test('a folder whose content was replaced is another model, and not mixed in', async () => {
  const own = await makeLocalModel(join(folder, 'own'), modelDir);
  const { id } = await findModel(own);
  const first = await start(own);
  await answersBy(first, id);
  await first.stop();
  await writeFile(join(own, 'sentence_bert_config.json'), '{"max_seq_length": 64}');
  const next = (await findModel(own)).id;
  // It is ready once the other is complete: queries can't be embedded as the vectors were any more.
  const desk = await start(own);
  expect(desk.context.model.modelId).toBe(next);
  expect(await vectorCounts(desk)).toEqual({ [MODEL_ID]: 132, [id]: 132, [next]: 132 });
  expect(await found(desk)).toHaveLength(20);
}, 60_000);

test('a model that can’t be had says why, and the one before goes on answering', async () => {
  const desk = await start(usual);
  const { db, services } = desk.context;
  await db.query(
    `update chosen_models set model = 'gone@q8', setting = '/nowhere/gone' where role = 'WANTED'`,
  );
  await notify(db, 'lectern_model');
  await eventually(async () =>
    ((await services.models.change())?.problem ?? '').includes('/nowhere/gone/config.json'),
  );
  expect(await services.models.change()).toMatchObject({ inUse: { id: MODEL_ID }, done: 0 });
  expect(await found(desk)).toHaveLength(20);
});
