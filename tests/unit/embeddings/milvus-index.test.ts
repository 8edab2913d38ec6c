import {
  BruteForceIndex,
  IndexUnavailableError,
  MilvusIndex,
  type MilvusOptions,
  type Vector,
} from '../../../embeddings/index.js';
import { eventually } from '../../support/eventually.js';
import { describeWithMilvus, ownMilvus } from '../../support/milvus.js';
import { ClusteredVectors, range } from './clustered-vectors.js';
import { conformsToPort } from './vector-index-conformance.js';

describeWithMilvus('MilvusIndex', () => {
  const milvus = ownMilvus();
  const options = (dimension: number, more: Partial<MilvusOptions> = {}): MilvusOptions => ({
    address: milvus.server.address,
    prefix: 'lectern',
    owner: 'test',
    modelId: 'm',
    dimension,
    shards: 1,
    partitions: 0,
    ...more,
  });

  describe('as a port', () =>
    conformsToPort(async (dimension) => {
      const index = new MilvusIndex(options(dimension));
      // Not a new collection each time: Milvus takes seconds to make one answer.
      await index.remove([...(await index.labels())]);
      return index;
    }));

  test('finds what exact search finds, in files and out of them, with shards and partitions', async () => {
    const index = new MilvusIndex(options(32, { owner: 'recall', shards: 2, partitions: 4 }));
    const oracle = new BruteForceIndex(32);
    const vectors = new ClusteredVectors(32);
    const both = async (change: (one: MilvusIndex | BruteForceIndex) => Promise<void>) => {
      await Promise.all([change(index), change(oracle)]);
    };
    const recall = async () => {
      const queries = vectors.take(40);
      const [truth, found] = [await oracle.search(queries, 10), await index.search(queries, 10)];
      const hits = truth.flatMap((list, at) =>
        list.filter(({ label }) => found[at]!.some((one) => one.label === label)),
      );
      return hits.length / truth.flat().length;
    };
    const first = vectors.entries(range(0, 18_500));
    await index.beginAnew();
    await both((one) => one.add(first));
    await index.finish();
    await index.mark('desk@1');
    expect(await recall()).toBeGreaterThanOrEqual(0.95);
    const changed = vectors.entries(range(1_000, 3_000));
    await both((one) => one.add(changed));
    await both((one) => one.remove(range(2_500, 4_000)));
    expect(await recall()).toBeGreaterThanOrEqual(0.95);
    expect(index.size()).toBe(17_000);
    expect((await index.labels()).toSorted()).toEqual((await oracle.labels()).toSorted());
    const among = range(0, 18_500).filter((label) => label % 7 === 0);
    const queries = vectors.take(5);
    const labelsOf = (lists: { label: number }[][]) =>
      lists.map((list) => list.map(({ label }) => label));
    expect(labelsOf(await index.search(queries, 50, { among }))).toEqual(
      labelsOf(await oracle.search(queries, 50, { among })),
    );
    const [all] = await index.search(queries.slice(0, 1), 16_900);
    expect(all!.length).toBe(16_900);
    expect(await index.vectors([1, 2_000, 2_600])).toEqual(await oracle.vectors([1, 2_000, 2_600]));
    await index.close();
  });

  test('what is begun anew takes the place of the old one when it is marked', async () => {
    const [index, reader] = [1, 2].map(() => new MilvusIndex(options(3, { owner: 'swap' })));
    const [X, Y] = [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)];
    const found = async (query: Vector) =>
      (await reader!.search([query], 5))[0]!.map(({ label }) => label);
    expect(await reader!.watermark()).toBeNull();
    expect([await found(X), reader!.size()]).toEqual([[], 0]);
    await index!.add([{ label: 1, vector: X }]);
    await index!.mark('desk@1');
    expect([await reader!.watermark(), reader!.size(), await found(X)]).toEqual(['desk@1', 1, [1]]);
    await index!.beginAnew();
    await index!.add([{ label: 2, vector: Y }]);
    await index!.add([{ label: 3, vector: Y }]);
    expect(await found(Y)).toEqual([1]);
    await index!.finish();
    expect([await found(Y), await reader!.watermark()]).toEqual([[1], 'desk@1']);
    await index!.mark('desk.1@9');
    expect([await found(Y), await reader!.watermark()]).toEqual([[2, 3], 'desk.1@9']);
    expect(reader!.size()).toBe(2);
    // One that was begun and never finished leaves no trace in the next.
    await index!.beginAnew();
    await index!.add([{ label: 7, vector: X }]);
    await index!.close();
    await reader!.beginAnew();
    await reader!.add([{ label: 4, vector: Y }]);
    await reader!.finish();
    await reader!.mark('desk.1@10');
    expect(await found(Y)).toEqual([4]);
    await reader!.reset();
    expect([await reader!.watermark(), await found(Y)]).toEqual([null, []]);
    await reader!.close();
  });

  test('keeps apart what has another owner, model or dimension', async () => {
    const [mine, other] = [new MilvusIndex(options(3)), new MilvusIndex(options(2))];
    await mine.add([{ label: 1, vector: Float32Array.of(1, 0, 0) }]);
    await other.add([{ label: 9, vector: Float32Array.of(1, 0) }]);
    expect([...(await mine.labels())]).not.toContain(9);
    await Promise.all([mine.close(), other.close()]);
  });

  test('a killed server: calls fail, and all that was confirmed is there when it is back', async () => {
    const index = new MilvusIndex(options(32, { owner: 'kill' }));
    const entries = new ClusteredVectors(32).entries(range(0, 3_000));
    await index.add(entries);
    await index.mark('desk@3000');
    await milvus.server.stop('SIGKILL');
    const query = entries[0]!.vector;
    await expect(index.search([query], 1)).rejects.toThrow(IndexUnavailableError);
    await expect(index.add(entries.slice(0, 1))).rejects.toThrow(/^Milvus at \S+ does not answer/);
    expect(await index.problem()).toMatch(/does not answer/);
    await milvus.server.start();
    const [first] = (await eventually(() => index.search([query], 1).catch(() => null)))!;
    expect(first![0]!.label).toBe(0);
    expect(await index.problem()).toBeNull();
    expect(await index.watermark()).toBe('desk@3000');
    expect(index.size()).toBe(3_000);
    await index.close();
  });

  test('a server that is not there yet', async () => {
    const index = new MilvusIndex(options(3, { address: '127.0.0.1:9' }));
    await expect(index.search([Float32Array.of(1, 0, 0)], 1)).rejects.toThrow(
      IndexUnavailableError,
    );
    expect([index.size(), await index.problem()]).toEqual([
      0,
      expect.stringMatching(/127.0.0.1:9/),
    ]);
    await index.close();
  });
});
