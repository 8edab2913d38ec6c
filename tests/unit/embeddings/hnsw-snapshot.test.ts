import { copyFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type HnswIndex,
  type Manifest,
  openHnswIndex,
  type Precision,
} from '../../../embeddings/index.js';
import { ClusteredVectors, range } from './clustered-vectors.js';
import { temporaryFolder } from './temporary-folder.js';

const DIMENSION = 16;
const folder = temporaryFolder();
const opened: HnswIndex[] = [];
let vectors: ClusteredVectors;

beforeEach(() => {
  vectors = new ClusteredVectors(DIMENSION);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((index) => index.close()));
});

async function open(
  modelId = 'm',
  dimension = DIMENSION,
  precision: Precision = 'float32',
): Promise<HnswIndex> {
  const index = await openHnswIndex({ dimension, modelId, folder: folder.path, precision });
  opened.push(index);
  return index;
}

async function saved(count = 200): Promise<Manifest> {
  const index = await open();
  await index.add(vectors.entries(range(0, count)));
  return index.snapshot('mark 1');
}

async function expectRefused(reason: RegExp, ...wanted: Parameters<typeof open>): Promise<void> {
  const index = await open(...wanted);
  expect(index.loadProblem).toMatch(reason);
  expect(index.watermark).toBeNull();
  expect(index.size()).toBe(0);
}

const inFolder = (name: string) => join(folder.path, name);

test.each(['float32', 'int16', 'int8'] as const)(
  'an index of %s comes back as it was saved',
  async (precision) => {
    const index = await open('m', DIMENSION, precision);
    await index.add(vectors.entries(range(0, 1_500)));
    await index.remove(range(0, 100));
    await index.add(vectors.entries(range(50, 150)));
    const manifest = await index.snapshot('mark 7');
    expect(manifest).toMatchObject({
      formatVersion: 2,
      modelId: 'm',
      count: 1_450,
      watermark: 'mark 7',
    });

    const again = await open('m', DIMENSION, precision);
    expect(again).toMatchObject({ watermark: 'mark 7', loadProblem: null });
    expect(again.size()).toBe(1_450);
    const labels = range(0, 1_600);
    expect(await again.vectors(labels)).toEqual(await index.vectors(labels));
    const queries = vectors.take(5);
    expect(await again.search(queries, 10)).toEqual(await index.search(queries, 10));
  },
);

test('an index that came back can change and be saved again', async () => {
  await saved(1_100);
  const index = await open();
  await index.add(vectors.entries(range(1_000, 1_300)));
  await index.remove([5]);
  await index.snapshot('mark 2');
  const again = await open();
  expect(again.watermark).toBe('mark 2');
  expect([...(await again.labels())].toSorted((a, b) => a - b)).toEqual(
    range(0, 1_300).filter((label) => label !== 5),
  );
});

test('an empty index can be saved', async () => {
  await saved(0);
  expect(await open()).toMatchObject({ watermark: 'mark 1', loadProblem: null });
});

test('a folder that nothing was saved in yet is no problem', async () => {
  expect(await open()).toMatchObject({ watermark: null, loadProblem: null });
});

test('a snapshot of another model, dimension or precision is refused', async () => {
  await saved();
  await expectRefused(/of model m with 16 dimensions in float32, wanted model n/, 'n');
  await expectRefused(/wanted model m with 8/, 'm', 8);
  await expectRefused(/in float32, wanted .* in int8/, 'm', DIMENSION, 'int8');
});

test.each(['graph', 'vectors'] as const)(
  'any flipped byte in the %s file is refused',
  async (part) => {
    const { [part]: file } = await saved();
    const path = inFolder(file.fileName);
    const bytes = await readFile(path);
    const places = [0, 17, 40, 500, bytes.length - 1];
    for (const at of places) {
      await writeFile(
        path,
        bytes.map((byte, i) => (i === at ? byte ^ 0xff : byte)),
      );
      await expectRefused(/damaged: wrong SHA-256/);
    }
  },
);

test.each(['graph', 'vectors'] as const)('a cut off %s file is refused', async (part) => {
  const { [part]: file } = await saved();
  await truncate(inFolder(file.fileName), 1_000);
  await expectRefused(/damaged/);
});

test.each([
  ['no JSON', () => '{"formatVersion": 2,', /JSON/],
  [
    'another format',
    (json: string) => json.replace('"formatVersion": 2', '"formatVersion": 1'),
    /formatVersion/,
  ],
  ['a way out of the folder', (json: string) => json.replace('"graph-', '"../graph-'), /fileName/],
  ['another count', (json: string) => json.replace('"count": 200', '"count": 199'), /says 199/],
  [
    'another number of slots',
    (json: string) => json.replace('"slots": 200', '"slots": 20'),
    /snapshot|graph/,
  ],
])('a manifest of %s is refused', async (_, damage, reason) => {
  await saved();
  const path = inFolder('manifest.json');
  await writeFile(path, damage(await readFile(path, 'utf8')));
  await expectRefused(reason);
});

test('after a refusal the index works and can be saved', async () => {
  const { graph } = await saved();
  await writeFile(inFolder(graph.fileName), 'rubbish');
  const index = await open();
  await index.add(vectors.entries([1, 2]));
  await index.snapshot('fresh');
  expect((await open()).size()).toBe(2);
});

test('a crash between the files and the manifest leaves the old snapshot valid', async () => {
  const { graph, vectors: vectorFile } = await saved();
  await copyFile(inFolder(graph.fileName), inFolder('graph-crashed.hnsw'));
  await writeFile(inFolder('vectors-crashed.bin.123.tmp'), 'half');
  await writeFile(inFolder('manifest.json.123.tmp'), '{');
  const index = await open();
  expect(index).toMatchObject({ watermark: 'mark 1', loadProblem: null });

  const next = await index.snapshot('mark 2');
  const left = (await readdir(folder.path)).filter((name) => !name.startsWith('manifest'));
  expect(left.toSorted()).toEqual([next.graph.fileName, next.vectors.fileName].toSorted());
  expect(left).not.toContain(vectorFile.fileName);
});

test('a snapshot asked for while adds are under way has all that came before', async () => {
  const index = await open();
  const before = vectors.entries(range(0, 2_500));
  const adding = index.add(before.slice(0, 100)).then(() => index.add(before.slice(100)));
  await adding;
  const saving = index.snapshot('under way');
  const meanwhile = [];
  for (let start = 2_500; start < 4_000; start += 50) {
    meanwhile.push(index.add(vectors.entries(range(start, start + 50))));
  }
  const manifest = await saving;
  await Promise.all(meanwhile);

  const again = await open();
  expect(again).toMatchObject({ watermark: 'under way', loadProblem: null });
  expect(again.size()).toBe(manifest.count);
  expect(await again.vectors(range(0, 2_500))).toEqual(
    new Map(before.map(({ label, vector }) => [label, vector])),
  );
});

test('snapshots asked for at once are written one after the other', async () => {
  const index = await open();
  await index.add(vectors.entries(range(0, 50)));
  await Promise.all(['a', 'b', 'c'].map((mark) => index.snapshot(mark)));
  expect((await open()).watermark).toBe('c');
});

test('a snapshot that cannot be written rejects, and the index goes on', async () => {
  const index = await open();
  await index.add(vectors.entries([1]));
  await mkdir(inFolder('manifest.json'), { recursive: true });
  await expect(index.snapshot('nowhere')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(index.size()).toBe(1);
});
