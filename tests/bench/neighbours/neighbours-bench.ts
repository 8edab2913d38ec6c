import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  BruteForceIndex,
  MODEL_DIMENSION,
  MODEL_ID,
  type Neighbour,
  openHnswIndex,
  type Precision,
  type Vector,
} from '../../../embeddings/index.js';
import { tableOf } from '../../support/marked-table.js';
import { clusters } from '../bench-desk.js';
import { clusteredVectors } from '../clusters.js';
import { range } from '../percentiles.js';
import { PlainGraph, plainHnswlib } from './plain-hnswlib.js';

const queryCount = 500;
const rounds = 5;
const k = 10;
const ef = 64;
const amongCount = 1_000;
const seenCount = 50;
/** Requests under way at a time, as from readers who come together. */
const together = 8;
const precisions: readonly Precision[] = ['float32', 'int16', 'int8'];

type Search = (query: Vector) => Promise<Neighbour[]> | Neighbour[];
interface Contender {
  readonly name: string;
  /** The nearest of all, of some that are given, and of all but some. */
  readonly ways: readonly [all: Search, among: Search, unseen: Search];
  /** KB a vector, where it is a process' own. */
  readonly memory: number | null;
}

/** Searches a second in the desk's index, by precision, beside hnswlib-node as npm compiles it, over the same seeded vectors. */
export async function neighboursBench(
  folder: string,
  count: number,
  print: (line: string) => void,
): Promise<string> {
  const all = [...clusteredVectors(count + queryCount, MODEL_DIMENSION, clusters)];
  const [vectors, queries] = [all.slice(0, count), all.slice(count)];
  const truth = await exactly(vectors, queries);
  const plain = plainContender(await plainHnswlib(join(folder, 'plain')), vectors, truth);
  print(`${plain.name} is filled`);
  const contenders = [plain];
  const indexes = [];
  for (const precision of precisions) {
    const place = join(folder, precision);
    await mkdir(place);
    const { index, contender } = await ownContender(place, precision, vectors, truth);
    print(`${contender.name} is filled`);
    indexes.push(index);
    contenders.push(contender);
  }
  const speeds = await takingTurns(contenders, queries);
  const rows = await Promise.all(
    contenders.map(async ({ name, ways, memory }, at) => [
      name,
      (await recall(ways[0], queries, truth)).toFixed(4),
      ...ways.flatMap((_, way) => {
        const [own, theirs] = [speeds[at]![way]!, speeds[0]![way]!];
        const ratios = own.map((speed, round) => speed / theirs[round]!);
        return [range(own, 0), at === 0 ? '' : range(ratios, 2)];
      }),
      memory?.toFixed(2) ?? '',
    ]),
  );
  for (const index of indexes) await index.close();
  return tableOf(head, rows);
}

const head = [
  '',
  `recall@${k}`,
  'searches/s',
  'against it',
  `of ${amongCount.toLocaleString('en')} given`,
  'against it',
  `without ${seenCount} seen`,
  'against it',
  'KB a vector',
];

async function exactly(vectors: readonly Vector[], queries: readonly Vector[]) {
  const exact = new BruteForceIndex(MODEL_DIMENSION);
  await exact.add(vectors.map((vector, label) => ({ label, vector })));
  const found = await exact.search(queries, Math.max(k, seenCount));
  return new Map(queries.map((query, at) => [query, found[at]!.map(({ label }) => label)]));
}
type Truth = Awaited<ReturnType<typeof exactly>>;

const someOf = (count: number): number[] =>
  Array.from({ length: amongCount }, (_, at) => Math.floor((at * count) / amongCount));

function plainContender(
  hnswlib: Awaited<ReturnType<typeof plainHnswlib>>,
  vectors: readonly Vector[],
  truth: Truth,
): Contender {
  const graph = new PlainGraph(hnswlib, vectors, ef);
  const among = new Set(someOf(vectors.length));
  return {
    name: 'hnswlib-node as npm compiles it',
    ways: [
      (query) => graph.search(query, k),
      (query) => graph.search(query, k, (label) => among.has(label)),
      (query) => {
        const seen = new Set(truth.get(query)!.slice(0, seenCount));
        return graph.search(query, k, (label) => !seen.has(label));
      },
    ],
    memory: null,
  };
}

async function ownContender(
  folder: string,
  precision: Precision,
  vectors: readonly Vector[],
  truth: Truth,
) {
  const location = { dimension: MODEL_DIMENSION, modelId: MODEL_ID, folder, precision };
  const index = await openHnswIndex(location);
  await index.add(vectors.map((vector, label) => ({ label, vector })));
  await index.snapshot('bench');
  const among = someOf(vectors.length);
  const first = async (query: Vector, count: number, options = {}) =>
    (await index.search([query], count, options))[0]!;
  const contender: Contender = {
    name: `the desk, ${precision}`,
    ways: [
      (query) => first(query, k),
      (query) => first(query, k, { among }),
      async (query) => {
        const seen = new Set(truth.get(query)!.slice(0, seenCount));
        const found = await first(query, k + seenCount);
        return found.filter(({ label }) => !seen.has(label)).slice(0, k);
      },
    ],
    memory: (await memoryOf(location)) / vectors.length,
  };
  return { index, contender };
}

/** KB that a process takes for the index as it was saved. */
async function memoryOf(location: object): Promise<number> {
  const script = fileURLToPath(new URL('./saved-index.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    JSON.stringify(location),
  ]);
  return Number(stdout);
}

async function recall(search: Search, queries: readonly Vector[], truth: Truth): Promise<number> {
  let hits = 0;
  for (const query of queries) {
    const nearest = new Set(truth.get(query)!.slice(0, k));
    hits += (await search(query)).filter(({ label }) => nearest.has(label)).length;
  }
  return hits / (k * queries.length);
}

/** Searches a second of each contender, by way, in each round. */
async function takingTurns(contenders: readonly Contender[], queries: readonly Vector[]) {
  const speeds = contenders.map(({ ways }) => ways.map((): number[] => []));
  for (let round = 0; round < rounds; round++)
    for (const [at, { ways }] of contenders.entries())
      for (const [way, search] of ways.entries())
        speeds[at]![way]!.push(await speedOf(search, way === 0 ? queries : queries.slice(0, 100)));
  return speeds;
}

async function speedOf(search: Search, queries: readonly Vector[]): Promise<number> {
  const next = queries.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (const query of next) await search(query);
    }),
  );
  return queries.length / ((performance.now() - began) / 1000);
}
