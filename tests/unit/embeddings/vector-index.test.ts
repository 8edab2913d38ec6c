import fc from 'fast-check';
import {
  BruteForceIndex,
  openHnswIndex,
  type Precision,
  type Vector,
} from '../../../embeddings/index.js';
import { ClusteredVectors, range } from './clustered-vectors.js';
import { temporaryFolder } from './temporary-folder.js';
import { conformsToPort } from './vector-index-conformance.js';

const folder = temporaryFolder();
const hnsw = (precision: Precision) => (dimension: number) =>
  openHnswIndex({ dimension, modelId: 'm', folder: folder.path, precision });

describe('BruteForceIndex', () =>
  conformsToPort(async (dimension) => new BruteForceIndex(dimension)));
describe('HnswIndex, float32', () => conformsToPort(hnsw('float32')));
describe('HnswIndex, int16', () => conformsToPort(hnsw('int16'), 4));
describe('HnswIndex, int8', () => conformsToPort(hnsw('int8'), 2));

test('the exact index agrees with sorting all cosines, whatever was added and removed', async () => {
  const operations = fc.array(fc.tuple(fc.boolean(), fc.nat(40)), { maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(operations, fc.nat(12), async (changes, k) => {
      const vectors = new ClusteredVectors(7);
      const index = new BruteForceIndex(7);
      const expected = new Map<number, Vector>();
      for (const [adds, label] of changes) {
        const vector = vectors.next();
        if (adds) expected.set(label, vector);
        else expected.delete(label);
        await (adds ? index.add([{ label, vector }]) : index.remove([label]));
      }
      const query = vectors.next();
      const [found] = await index.search([query], k);
      expect(found!.map(({ label }) => label)).toEqual(byCosine(expected, query).slice(0, k));
    }),
  );
});

test('the exact index moves rows between blocks rightly', async () => {
  const vectors = new ClusteredVectors(5);
  const index = new BruteForceIndex(5);
  const entries = vectors.entries(range(0, 3_000));
  await index.add(entries);
  await index.remove(range(0, 2_500));
  expect(await index.vectors(range(0, 3_000))).toEqual(
    new Map(entries.slice(2_500).map(({ label, vector }) => [label, vector])),
  );
});

function byCosine(vectors: Map<number, Vector>, query: Vector): number[] {
  const cosine = (vector: Vector) => vector.reduce((sum, value, i) => sum + value * query[i]!, 0);
  return [...vectors.keys()].toSorted(
    (a, b) => cosine(vectors.get(b)!) - cosine(vectors.get(a)!) || a - b,
  );
}
