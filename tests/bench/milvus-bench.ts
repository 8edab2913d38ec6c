import { join } from 'node:path';
import {
  BruteForceIndex,
  type IndexEntry,
  MilvusIndex,
  MODEL_DIMENSION,
  MODEL_ID,
  openHnswIndex,
  type Vector,
  type VectorIndex,
} from '../../embeddings/index.js';
import { freePort } from '../../server/free-port.js';
import { tableOf } from '../support/marked-table.js';
import { installMilvus } from '../support/milvus-files.js';
import { MilvusServer } from '../support/milvus-server.js';
import { clusters } from './bench-desk.js';
import { clusteredVectors } from './clusters.js';
import { percentile, time } from './percentiles.js';

const queryCount = 500;
const k = 10;
const batch = 500;
const amongCount = 1_000;

interface Task {
  readonly entries: readonly IndexEntry[];
  readonly queries: readonly Vector[];
  readonly truth: readonly ReadonlySet<number>[];
}

/** Recall and latency of the index in the process and of a Milvus on this machine, over the same seeded vectors. */
export async function milvusBench(
  folder: string,
  papers: number,
  print: (line: string) => void,
): Promise<string> {
  await installMilvus(print);
  const task = await makeTask(papers);
  const location = { dimension: MODEL_DIMENSION, modelId: MODEL_ID, folder: join(folder, 'hnsw') };
  const hnsw = await openHnswIndex(location);
  print('filling hnsw …');
  const own = await measure(hnsw, task, async () => {
    await addAll(hnsw, task);
    await hnsw.settled();
  });
  await hnsw.close();
  const server = new MilvusServer(join(folder, 'milvus'), await freePort());
  await server.start();
  try {
    print('filling Milvus …');
    const theirs = await measureMilvus(server.address, task);
    return tableOf(
      [`${papers.toLocaleString('en')} vectors`, 'hnsw', 'milvus'],
      own.map(([name, figure], row) => [name, figure, theirs[row]![1]]),
    );
  } finally {
    await server.stop('SIGKILL');
  }
}

async function measureMilvus(address: string, task: Task): Promise<Figure[]> {
  const index = new MilvusIndex({
    address,
    prefix: 'bench',
    owner: 'bench',
    modelId: MODEL_ID,
    dimension: MODEL_DIMENSION,
    shards: 1,
    partitions: 0,
  });
  const figures = await measure(index, task, async () => {
    await index.beginAnew();
    await addAll(index, task);
    await index.finish();
    await index.mark('bench@1');
  });
  await index.close();
  return figures;
}

async function makeTask(papers: number): Promise<Task> {
  const all = [...clusteredVectors(papers + queryCount, MODEL_DIMENSION, clusters)];
  const entries = all.slice(0, papers).map((vector, label) => ({ label, vector }));
  const queries = all.slice(papers);
  const exact = new BruteForceIndex(MODEL_DIMENSION);
  await exact.add(entries);
  const found = await exact.search(queries, k);
  return { entries, queries, truth: found.map((list) => new Set(list.map(({ label }) => label))) };
}

async function addAll(index: VectorIndex, { entries }: Task): Promise<void> {
  for (let from = 0; from < entries.length; from += batch)
    await index.add(entries.slice(from, from + batch));
}

type Figure = [name: string, figure: string];

async function measure(
  index: VectorIndex,
  { entries, queries, truth }: Task,
  fill: () => Promise<void>,
): Promise<Figure[]> {
  const [filled] = await time(1, fill);
  const found = await index.search(queries, k);
  const hits = found.flatMap((list, at) => list.filter(({ label }) => truth[at]!.has(label)));
  const among = entries
    .filter((_, at) => at % Math.ceil(entries.length / amongCount) === 0)
    .map(({ label }) => label);
  let turn = 0;
  const next = () => queries[turn++ % queries.length]!;
  const one = await time(queryCount, () => index.search([next()], k));
  const some = await time(100, () => index.search([next()], k, { among }));
  const added = await time(20, () => index.add([{ label: 2_000_000_000, vector: next() }]));
  return [
    ['filled, with the graph whole', `${(filled! / 1000).toFixed(0)} s`],
    ['recall@10', (hits.length / (k * queries.length)).toFixed(4)],
    ['10 nearest, p50 / p99', inMs(one)],
    [`10 nearest among ${among.length.toLocaleString('en')}, p50 / p99`, inMs(some)],
    ['one more until it is found, p50 / p99', inMs(added)],
  ];
}

const inMs = (sorted: readonly number[]): string =>
  [0.5, 0.99].map((share) => `${percentile(sorted, share).toFixed(1)} ms`).join(' / ');
