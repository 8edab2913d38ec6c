import { EmbedLane } from '../../../embeddings/embed-lane.js';
import type { EmbedThread } from '../../../embeddings/embed-thread.js';
import { ModelUnavailableError } from '../../../embeddings/model-unavailable-error.js';
import { WorkerDiedError } from '../../../embeddings/worker-channel.js';

/** Gives the text's length as its vector; dies of 'deadly', or of 'shaky' once. */
class FakeThread implements EmbedThread {
  static started: FakeThread[] = [];
  static shaken = false;
  dead = false;
  closed = false;
  busy = false;
  readonly texts: string[] = [];

  constructor() {
    FakeThread.started.push(this);
  }

  async load(): Promise<void> {}

  async embed(text: string): Promise<Float32Array> {
    if (this.busy) throw new Error('two texts at a time');
    this.busy = true;
    this.texts.push(text);
    await new Promise((resolve) => setTimeout(resolve, 2));
    this.busy = false;
    if (text === 'bad') throw new Error('cannot read this');
    if (this.dead || text === 'deadly' || (text === 'shaky' && !FakeThread.shaken)) this.#die();
    return Float32Array.of(text.length);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.dead = true;
  }

  #die(): never {
    FakeThread.shaken = true;
    this.dead = true;
    throw new WorkerDiedError('The worker thread died.');
  }
}

const texts = Array.from({ length: 20 }, (_, i) => 'x'.repeat(i));
let lane: EmbedLane;
beforeEach(() => {
  FakeThread.started = [];
  FakeThread.shaken = false;
  lane = new EmbedLane(3, () => new FakeThread());
});
afterEach(() => lane.close());

const seen = () => FakeThread.started.flatMap((thread) => thread.texts);

test('vectors come in the order of their texts, from no more threads than allowed', async () => {
  const calls = await Promise.all([lane.embed(texts), lane.embed(texts)]);
  for (const vectors of calls) {
    expect(vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length));
  }
  expect(FakeThread.started).toHaveLength(3);
  expect(await lane.embed([])).toEqual([]);
});

test('a thread is given what the hash of the text stands for', async () => {
  await lane.embed(['a\ud800']);
  expect(seen()).toEqual(['a\ufffd']);
});

test('threads start when needed and are kept', async () => {
  expect(FakeThread.started).toHaveLength(0);
  await lane.embed(['a']);
  await lane.embed(['b']);
  expect(FakeThread.started).toHaveLength(1);
});

test('a text is tried once more after a thread died', async () => {
  const vectors = await lane.embed(['a', 'shaky', 'bb']);
  expect(vectors.map(([length]) => length)).toEqual([1, 5, 2]);
  expect(seen().filter((text) => text === 'shaky')).toHaveLength(2);
});

test('a text that kills threads rejects its call, and others are not harmed', async () => {
  const other = lane.embed(texts);
  await expect(lane.embed(['deadly'])).rejects.toThrow(WorkerDiedError);
  expect(seen().filter((text) => text === 'deadly')).toHaveLength(2);
  expect(await other).toHaveLength(20);
});

test('a thread that died idle is replaced', async () => {
  await lane.embed(['a']);
  FakeThread.started[0]!.dead = true;
  expect(await lane.embed(['bb'])).toEqual([Float32Array.of(2)]);
  expect(FakeThread.started).toHaveLength(2);
});

test('a text that cannot be embedded drops the rest of its call at once', async () => {
  await expect(lane.embed(['bad', ...texts])).rejects.toThrow('cannot read this');
  await lane.embed(['after']);
  expect(seen().length).toBeLessThan(10);
});

test('the signal rejects promptly with its reason and drops what waits', async () => {
  const controller = new AbortController();
  const call = lane.embed(texts, controller.signal);
  controller.abort(new Error('reader left'));
  await expect(call).rejects.toThrow('reader left');
  await lane.embed(['after']);
  expect(seen()).toHaveLength(4);
  await expect(lane.embed(['b'], controller.signal)).rejects.toThrow('reader left');
});

test('a model that does not load rejects, and is tried anew by the next call', async () => {
  let attempts = 0;
  const failing = new EmbedLane(1, () => {
    const thread = new FakeThread();
    thread.load = async () => {
      if (++attempts === 1) throw new ModelUnavailableError('no files');
    };
    return thread;
  });
  await expect(failing.embed(['a'])).rejects.toThrow(ModelUnavailableError);
  expect(await failing.embed(['a'])).toHaveLength(1);
  await failing.close();
});

test('closing rejects what waits, stops the threads and refuses more', async () => {
  const call = expect(lane.embed(texts)).rejects.toThrow('The embedder is closed.');
  await new Promise((resolve) => setTimeout(resolve, 1));
  await lane.close();
  await call;
  expect(FakeThread.started.every(({ closed }) => closed)).toBe(true);
  await expect(lane.embed(['a'])).rejects.toThrow('The embedder is closed.');
});
