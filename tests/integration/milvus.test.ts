import { setTimeout as sleep } from 'node:timers/promises';
import { PgEmbeddingStore } from '../../server/features/ingest/pg-embedding-store.js';
import { askForNewIndexes, readDeskId } from '../../server/features/search/desk-id.js';
import { dropMilvusVectors, milvusIndex } from '../../server/features/search/milvus-vectors.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { describeWithMilvus, ownMilvus } from '../support/milvus.js';

const PAPER = 'query { paper(id: "1") { title similar(first: 5) { paper { id } } } }';
const SEARCH = `query ($q: String!) { search(query: $q, first: 5) { edges { node { id } } } }`;
const READY = 45_000;

describeWithMilvus('a desk whose vectors Milvus keeps', () => {
  const milvus = ownMilvus();
  let desk: TestDesk;
  const env = () => ({ VECTOR_INDEX: 'milvus', MILVUS_ADDRESS: milvus.server.address });
  beforeAll(async () => {
    desk = await startDesk({ env: env() });
  }, 120_000);
  afterAll(() => desk.stop());

  const similar = async (from = desk) => {
    const { data, errors } = await from.ask(PAPER);
    expect(errors).toBeUndefined();
    return data.paper.similar.map(({ paper }: { paper: { id: string } }) => paper.id);
  };
  const health = async () => {
    const answer = await fetch(`${desk.url}/health/ready`);
    return { code: answer.status, ...((await answer.json()) as { missing: { index?: string } }) };
  };
  const catchUp = () => desk.context.indexes.vectorFollower.catchUp();

  test('answers as one with an index of its own', async () => {
    const own = await startDesk();
    expect(await similar()).toEqual(await similar(own));
    const found = async (from: TestDesk) => (await from.ask(SEARCH, { q: 'protein folding' })).data;
    expect(await found(desk)).toEqual(await found(own));
    const recommended = async (from: TestDesk) => {
      const token = await from.signUp('ada@example.org');
      await from.ask(
        'mutation { ratePaper(paperId: "1", rating: UP) { paper { id } } }',
        {},
        token,
      );
      const query = '{ viewer { recommendations(first: 10) { edges { node { id } } } } }';
      return (await from.ask(query, {}, token)).data.viewer.recommendations.edges;
    };
    const list = await recommended(desk);
    expect(list.length).toBe(10);
    expect(list).toEqual(await recommended(own));
    expect(desk.context.indexes.vectors.size()).toBe(132);
    await own.stop();
  });

  test('a change that was confirmed is found, and gone papers are not', async () => {
    const before = await similar();
    await desk.context.db.query('delete from papers where id = $1', [before[0]]);
    await catchUp();
    expect(await similar()).toEqual([...before.slice(1), expect.anything()]);
    expect(desk.context.indexes.vectors.size()).toBe(131);
  });

  test('new indexes that are asked for take the place of the old, which answer meanwhile', async () => {
    const before = await similar();
    await askForNewIndexes(desk.context.db);
    const { vectorFollower } = desk.context.indexes;
    const rebuilding = desk.context.indexes.rebuildIfAsked();
    while (!vectorFollower.desk.endsWith('.1') || vectorFollower.rebuilding) {
      expect(await similar()).toEqual(before);
      await sleep(100);
    }
    await rebuilding;
    expect(await similar()).toEqual(before);
    expect(vectorFollower.index.watermark).not.toBeNull();
  });

  test('a second process on the same desk takes over what is there and repeats nothing', async () => {
    const { openDeskIndexes } = await import('../../server/features/search/desk-indexes.js');
    const { context } = desk;
    const folder = `${context.config.dataDir}/second`;
    const second = await openDeskIndexes(context, folder, context.config);
    const [mine, theirs] = [context.indexes.vectorFollower, second.vectorFollower];
    await Promise.all([mine.catchUp(), theirs.catchUp()]);
    expect([theirs.caughtUp, theirs.position, theirs.desk]).toEqual([
      true,
      mine.position,
      mine.desk,
    ]);
    expect(second.vectors.size()).toBe(131);
    await context.db.query('delete from papers where id = 40');
    await Promise.all([theirs.catchUp(), mine.catchUp()]);
    await Promise.all([theirs.catchUp(), mine.catchUp()]);
    expect([second.vectors.size(), context.indexes.vectors.size()]).toEqual([130, 130]);
    expect([...(await second.vectors.labels())]).not.toContain(40);
    await second.close();
  });

  test('vectors of another model are kept apart, and removed without touching those in use', async () => {
    const { db, config, indexes } = desk.context;
    const before = await similar();
    const store = new PgEmbeddingStore(db);
    const model = { modelId: 'tiny@mean', dimension: 8 };
    const papers = await store.findPending(model.modelId, 1_000);
    const vector = Float32Array.from({ length: 8 }, () => Math.sqrt(1 / 8));
    await store.save(
      model.modelId,
      papers.map(({ paperId, textHash }) => ({ paperId, textHash, vector })),
    );
    await indexes.vectors.prepare(model);
    const deskId = await readDeskId(db);
    const other = milvusIndex(config.milvus!, model, deskId);
    expect([other.dimension, (await other.labels()).length]).toEqual([8, papers.length]);
    expect([indexes.vectors.dimension, indexes.vectors.size()]).toEqual([384, papers.length]);
    await dropMilvusVectors(config.milvus!, model, deskId);
    const after = milvusIndex(config.milvus!, model, deskId);
    expect(await after.labels()).toHaveLength(0);
    await Promise.all([other.close(), after.close(), indexes.vectors.retire(model.modelId)]);
    expect(await similar()).toEqual(before);
    expect((await indexes.vectors.labels()).length).toBe(papers.length);
  }, 60_000);

  test('a killed Milvus: says so, and goes on by itself with what changed meanwhile', async () => {
    const before = await similar();
    await milvus.server.stop('SIGKILL');
    // A question that was not asked yet: what is known to be as before is answered still.
    const { errors } = await desk.ask(PAPER.replace('first: 5', 'first: 4'));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 10 });
    expect(errors?.[0]?.message).toMatch(/^The index of papers can’t be reached/);
    expect(await health()).toMatchObject({
      code: 503,
      missing: { index: expect.stringMatching(/^Milvus at/) },
    });
    await desk.context.db.query('delete from papers where id = $1', [before[0]]);
    await expect(catchUp()).rejects.toThrow(/does not answer/);
    await milvus.server.start();
    await eventually(async () => (await health()).code === 200, READY);
    await eventually(
      () =>
        catchUp().then(
          () => true,
          () => false,
        ),
      READY,
    );
    expect(await similar()).toEqual([...before.slice(1), expect.anything()]);
  }, 120_000);

  test('a desk that starts before Milvus is unready, and serves once it is there', async () => {
    await milvus.server.stop('SIGKILL');
    const early = await startDesk({ upkeep: false, env: { ...env(), LOG_LEVEL: 'silent' } });
    early.context.startUpkeep();
    expect(await early.context.services.desk.missing()).toMatchObject({
      index: expect.stringMatching(/^Milvus at/),
    });
    await milvus.server.start();
    await eventually(async () => {
      await early.context.indexes.vectorFollower.catchUp().catch(() => undefined);
      return Object.keys(await early.context.services.desk.missing()).length === 0;
    }, 90_000);
    expect((await similar(early)).length).toBe(5);
    await early.stop();
  }, 120_000);
});
