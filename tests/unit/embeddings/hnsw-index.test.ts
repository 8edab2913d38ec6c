import { setTimeout as sleep } from 'node:timers/promises';
import {
  BruteForceIndex,
  type HnswIndex,
  IndexFailedError,
  openHnswIndex,
} from '../../../embeddings/index.js';
import { ClusteredVectors, range } from './clustered-vectors.js';
import { temporaryFolder } from './temporary-folder.js';

const DIMENSION = 32;
const folder = temporaryFolder();
let vectors: ClusteredVectors;
let index: HnswIndex;
let oracle: BruteForceIndex;

beforeEach(async () => {
  vectors = new ClusteredVectors(DIMENSION);
  oracle = new BruteForceIndex(DIMENSION);
  index = await openHnswIndex({ dimension: DIMENSION, modelId: 'm', folder: folder.path });
});
afterEach(() => index.close());

async function addToBoth(labels: readonly number[]): Promise<void> {
  const entries = vectors.entries(labels);
  await oracle.add(entries);
  await index.add(entries);
}

async function expectExactAnswers(): Promise<void> {
  const queries = vectors.take(5);
  expect(await index.search(queries, 10)).toEqual(await oracle.search(queries, 10));
}

test('a bulk load is findable at once, before the graph has it', async () => {
  await addToBoth(range(0, 4_000));
  expect(index.state()).toBe('rebuilding');
  expect(index.size()).toBe(4_000);
  await expectExactAnswers();
  await index.settled();
  expect(index.state()).toBe('ready');
});

test('searches are answered while a bulk load is being graphed', async () => {
  await addToBoth(range(0, 4_000));
  let settled = false;
  const settling = index.settled().then(() => {
    settled = true;
  });
  await expectExactAnswers();
  expect(settled).toBe(false);
  await settling;
});

test('a graph that is held takes nothing in until it may go on; all is found, and a snapshot waits with it', async () => {
  await index.hold(true);
  await addToBoth(range(0, 200));
  let saved = false;
  const saving = index.snapshot('held').then(() => {
    saved = true;
  });
  await expectExactAnswers();
  // So few are in the graph and on disk long before, otherwise.
  await sleep(1_000);
  expect(saved).toBe(false);
  // Two had it wait; one of them is not enough.
  await index.hold(true);
  await index.hold(false);
  await sleep(300);
  expect(saved).toBe(false);
  await index.hold(false);
  await saving;
  await expectExactAnswers();
});

test('the graph grows past its capacity', async () => {
  await addToBoth(range(0, 500));
  await index.settled();
  const before = await index.snapshot('before');
  await addToBoth(range(500, 2_000));
  const after = await index.snapshot('after');
  expect(before.capacity).toBeLessThan(after.count);
  expect(after).toMatchObject({ count: 2_000, slots: 2_000 });
  expect(after.capacity).toBeGreaterThanOrEqual(2_000);
});

test('a replaced vector is found by its new place only', async () => {
  await addToBoth(range(0, 2_000));
  await index.settled();
  await addToBoth(range(0, 300));
  await expectExactAnswers();
  await index.settled();
  const [old] = [...(await oracle.vectors([7])).values()];
  expect((await index.search([old!], 1))[0]![0]).toMatchObject({ label: 7 });
});

test('after much change the graph is made anew by itself', async () => {
  await addToBoth(range(0, 3_000));
  await index.settled();
  await addToBoth(range(0, 900));
  expect(await index.snapshot('worn')).toMatchObject({ count: 3_000, slots: 3_900 });
  await addToBoth(range(0, 200));
  expect(await index.snapshot('anew')).toMatchObject({ count: 3_000, slots: 3_000 });
});

test('answers stay complete through a rebuild with changes', async () => {
  await addToBoth(range(0, 3_000));
  await index.settled();
  const rebuilding = index.rebuild();
  await addToBoth(range(2_900, 3_100));
  await index.remove(range(0, 2_000));
  await oracle.remove(range(0, 2_000));
  expect(index.state()).toBe('rebuilding');
  await expectExactAnswers();
  await rebuilding;
  expect(index.state()).toBe('ready');
  expect(index.size()).toBe(1_100);
  await expectExactAnswers();
});

test('a large k is answered in full', async () => {
  await addToBoth(range(0, 2_500));
  await index.settled();
  const [all] = await index.search(vectors.take(1), 2_500);
  expect(new Set(all!.map(({ label }) => label)).size).toBe(2_500);
});

test('many vectors at once come back as they were', async () => {
  await addToBoth(range(0, 1_500));
  expect(await index.vectors(range(0, 2_000))).toEqual(await oracle.vectors(range(0, 2_000)));
});

test('closing rejects what is under way and what comes after', async () => {
  await addToBoth(range(0, 5_000));
  const settling = expect(index.settled()).rejects.toThrow(IndexFailedError);
  await index.close();
  await settling;
  await expect(index.search(vectors.take(1), 1)).rejects.toThrow('was closed');
  await index.close();
});

test('a dying thread rejects its calls and marks the index failed', async () => {
  const location = { dimension: DIMENSION, modelId: 'm', folder: folder.path };
  const dying = await openHnswIndex(location, new URL('./dying-worker.js', import.meta.url));
  expect(dying.state()).toBe('ready');
  const calls = [dying.settled(), dying.labels()];
  for (const call of calls) await expect(call).rejects.toThrow(/opened again.*exited with code 3/);
  expect(dying.state()).toBe('failed');
  await expect(dying.add(vectors.entries([1]))).rejects.toThrow(IndexFailedError);
  await dying.close();
});
