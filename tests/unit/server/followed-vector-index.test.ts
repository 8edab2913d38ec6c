import { BruteForceIndex } from '../../../embeddings/index.js';
import { FollowedVectorIndex } from '../../../server/features/search/followed-indexes.js';

/** A snapshot that is being written until it is told to be done or to fail. */
function savable(state: 'ready' | 'rebuilding') {
  const marks: string[] = [];
  const waiting: { done: () => void; fail: (error: Error) => void }[] = [];
  const snapshot = (watermark: string) => {
    marks.push(watermark);
    return new Promise<never>((done, fail) => {
      waiting.push({ done: done as () => void, fail });
    });
  };
  return { marks, waiting, saved: { state: () => state, snapshot, rebuild: async () => {} } };
}

const changes = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    revision: String(at),
    paperId: at + 1,
    vector: Float32Array.of(1, at),
  }));

function followed({ saved }: ReturnType<typeof savable>, errors: Error[] = []) {
  const index = new BruteForceIndex(2);
  return new FollowedVectorIndex(index, null, saved, (error) => errors.push(error));
}

test('following goes on while a snapshot is being written; the last mark is saved on closing', async () => {
  const store = savable('ready');
  const index = followed(store);
  await index.apply(changes(2_000));
  await index.commit('a');
  await index.apply(changes(5));
  await index.commit('b');
  expect(store.marks).toEqual(['a']);
  const closing = index.close();
  expect(store.marks).toEqual(['a', 'b']);
  let closed = false;
  closing.then(() => {
    closed = true;
  });
  store.waiting[0]!.done();
  await new Promise(setImmediate);
  expect(closed).toBe(false);
  store.waiting[1]!.done();
  await closing;
});

test('closing does not wait for a graph that is far from done, nor complain of it', async () => {
  const [store, errors] = [savable('rebuilding'), [] as Error[]];
  const index = followed(store, errors);
  await index.apply(changes(2_000));
  await index.commit('a');
  await index.close();
  store.waiting[0]!.fail(new Error('closed'));
  await new Promise(setImmediate);
  expect([store.marks, errors]).toEqual([['a'], []]);
});

test('a snapshot that failed is told of and tried again with the next change', async () => {
  const [store, errors] = [savable('ready'), [] as Error[]];
  const index = followed(store, errors);
  await index.apply(changes(2_000));
  await index.commit('a');
  store.waiting[0]!.fail(new Error('disk full'));
  await new Promise(setImmediate);
  expect(errors.map(({ message }) => message)).toEqual(['disk full']);
  await index.apply(changes(1));
  await index.commit('b');
  expect(store.marks).toEqual(['a', 'b']);
});
