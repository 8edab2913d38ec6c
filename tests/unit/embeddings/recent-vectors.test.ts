import type { Vector } from '../../../embeddings/index.js';
import { RecentVectors } from '../../../embeddings/recent-vectors.js';

const vector = (value: number): Vector => Float32Array.of(value);

test('what was asked for before is not fetched again, and all come in the order asked for', async () => {
  const recent = new RecentVectors();
  const asked: number[][] = [];
  const fetch = async (missing: readonly number[]) => {
    asked.push([...missing]);
    return new Map(missing.filter((label) => label < 9).map((label) => [label, vector(label)]));
  };
  await recent.of([2], fetch);
  const found = await recent.of([3, 2, 9, 1], fetch);
  expect([...found.keys()]).toEqual([3, 2, 1]);
  expect(asked).toEqual([[2], [3, 9, 1]]);
  recent.forget([2]);
  await recent.of([1, 2, 3], fetch);
  expect(asked.at(-1)).toEqual([2]);
});

test('what changed while it was fetched is not kept', async () => {
  const recent = new RecentVectors();
  let arrive = (_: ReadonlyMap<number, Vector>) => {};
  const slow = new Promise<ReadonlyMap<number, Vector>>((resolve) => {
    arrive = resolve;
  });
  const first = recent.of([1], () => slow);
  recent.forget([1]);
  arrive(new Map([[1, vector(1)]]));
  expect((await first).get(1)).toEqual(vector(1));
  const second = await recent.of([1], async () => new Map([[1, vector(2)]]));
  expect(second.get(1)).toEqual(vector(2));
});
