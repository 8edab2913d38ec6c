import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureModelFiles, type ModelProgress } from '../../../embeddings/index.js';
import { hubPath, MODEL, ModelFixture, put, tokenizer, weights } from './model-fixture.js';

const fixture = new ModelFixture();

test('fetches all files once and reports progress', async () => {
  const progress: ModelProgress[] = [];
  const onProgress = (step: ModelProgress) => progress.push(step);
  expect(await ensureModelFiles({ ...fixture.options, onProgress })).toBe(fixture.cacheDir);
  await fixture.expectComplete();
  const { hubUrl: source } = fixture.options;
  expect(progress.at(-1)).toEqual({
    source,
    file: 'onnx/model.onnx',
    receivedBytes: weights.length,
    totalBytes: weights.length,
  });
  expect(await ensureModelFiles(fixture.options)).toBe(fixture.cacheDir);
  expect(fixture.hub.requests).toHaveLength(2);
});

test('goes on with a Range request after a cut', async () => {
  fixture.hub.files.delete(hubPath('tokenizer.json'));
  await put(fixture.cacheDir, { 'tokenizer.json': tokenizer });
  fixture.hub.cuts = 2;
  const received: number[] = [];
  const onProgress = ({ receivedBytes }: ModelProgress) => received.push(receivedBytes);
  await ensureModelFiles({ ...fixture.options, onProgress });
  await fixture.expectComplete();
  // A cut takes with it what was still on its way, so only the reader knows where it was.
  const [first, ...later] = fixture.ranges;
  expect(first).toBeUndefined();
  expect(later).toHaveLength(2);
  expect(received.map((bytes) => `bytes=${bytes}-`)).toEqual(expect.arrayContaining(later));
  expect(received).toEqual([...new Set(received)].toSorted((a, b) => a - b));
});

test('goes on where an earlier run was interrupted', async () => {
  await put(fixture.cacheDir, { 'onnx/model.onnx.partial': weights.subarray(0, 100_000) });
  await ensureModelFiles(fixture.options);
  await fixture.expectComplete();
  expect(fixture.ranges).toEqual(['bytes=100000-']);
});

test('begins anew where the server knows no ranges', async () => {
  fixture.hub.acceptsRanges = false;
  await put(fixture.cacheDir, { 'onnx/model.onnx.partial': randomBytes(100_000) });
  await ensureModelFiles(fixture.options);
  await fixture.expectComplete();
  expect(fixture.ranges).toHaveLength(1);
});

test('begins anew when what was there before is wrong', async () => {
  await put(fixture.cacheDir, { 'onnx/model.onnx.partial': randomBytes(100_000) });
  await ensureModelFiles(fixture.options);
  await fixture.expectComplete();
  expect(fixture.ranges).toEqual(['bytes=100000-', undefined]);
});

test('begins anew after wrong bytes', async () => {
  fixture.hub.wrongAnswers = 1;
  await ensureModelFiles(fixture.options);
  await fixture.expectComplete();
  expect(fixture.hub.requests).toHaveLength(3);
});

test('refuses wrong bytes for good the second time', async () => {
  fixture.hub.wrongAnswers = 99;
  await expect(ensureModelFiles(fixture.options)).rejects.toThrow(
    /tokenizer\.json has SHA-256 .* expected/,
  );
  expect(fixture.hub.requests).toHaveLength(2);
  expect(await readdir(join(fixture.cacheDir, MODEL))).toEqual([]);
});

test('refuses a file of another size unseen', async () => {
  fixture.hub.files.set(hubPath('onnx/model.onnx'), Buffer.from('<html>sign in</html>'));
  await expect(ensureModelFiles(fixture.options)).rejects.toThrow('has 20 bytes, not 300000');
});

test('gives up on a hub that keeps cutting, then keeps what it got', async () => {
  fixture.hub.cuts = 99;
  await expect(ensureModelFiles(fixture.options)).rejects.toThrow(/ended after|cut off after/);
  fixture.hub.cuts = 0;
  await ensureModelFiles(fixture.options);
  await fixture.expectComplete();
});

test('fetches a damaged file of the cache anew, and only that', async () => {
  await put(fixture.cacheDir, {
    'tokenizer.json': tokenizer,
    'onnx/model.onnx': randomBytes(300_000),
  });
  await ensureModelFiles(fixture.options);
  await fixture.expectComplete();
  expect(fixture.hub.requests).toHaveLength(1);
});

test('several at once into one cache do not harm each other', async () => {
  fixture.hub.cuts = 3;
  await Promise.all(Array.from({ length: 4 }, () => ensureModelFiles(fixture.options)));
  await fixture.expectComplete();
});

test('an abort rejects with its reason and asks nobody else', async () => {
  fixture.hub.silent = true;
  const controller = new AbortController();
  const command = await fixture.fakeMaven(Buffer.from('no jar'));
  const { signal } = controller;
  const call = ensureModelFiles({ ...fixture.options, mvn: true, mvnCommand: command, signal });
  setTimeout(() => controller.abort(new Error('shutting down')), 100);
  await expect(call).rejects.toThrow(/^shutting down$/);
});
