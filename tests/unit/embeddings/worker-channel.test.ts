import { WorkerChannel, WorkerDiedError } from '../../../embeddings/worker-channel.js';

interface DyingService {
  echo(value: Float32Array): Float32Array;
  fail(argument: undefined): void;
  settled(argument: undefined): void;
  [method: string]: (argument: never) => unknown;
}

const SCRIPT = new URL('./dying-worker.js', import.meta.url);
let channel: WorkerChannel<DyingService>;
beforeEach(() => {
  channel = new WorkerChannel<DyingService>(SCRIPT, null);
});
afterEach(() => channel.close());

test('answers come back in memory that moved there and back', async () => {
  const sent = Float32Array.of(1, 2, 3);
  const received = await channel.call('echo', sent);
  expect([...received]).toEqual([1, 2, 3]);
  expect(sent.length).toBe(0);
});

test('what a method throws rejects the call, and the thread goes on', async () => {
  await expect(channel.call('fail', undefined)).rejects.toThrow('no such thing');
  expect(await channel.call('echo', Float32Array.of(4))).toHaveLength(1);
});

test('a thread that ends rejects every call, before and after', async () => {
  const calls = [channel.call('settled', undefined), channel.call('echo', Float32Array.of(1))];
  for (const call of calls) await expect(call).rejects.toThrow(WorkerDiedError);
  expect(channel.death).toBeInstanceOf(WorkerDiedError);
  await expect(channel.call('fail', undefined)).rejects.toThrow('exited with code 3');
});

test('a script that is not there says so', async () => {
  const nowhere = new WorkerChannel<DyingService>(new URL('./nowhere.js', import.meta.url), null);
  await expect(nowhere.call('fail', undefined)).rejects.toThrow(/nowhere\.js/);
});
