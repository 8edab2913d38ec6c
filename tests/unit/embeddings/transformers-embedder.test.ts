import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  createTransformersEmbedder,
  type Embedder,
  ensureModelFiles,
  ModelUnavailableError,
  type Vector,
} from '../../../embeddings/index.js';
import { temporaryFolder } from './temporary-folder.js';

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern');
const ABSTRACT =
  'We propose a graph neural network for molecular property prediction that passes messages ' +
  'along the bonds of a molecule and beats earlier descriptors on eleven public data sets. ';
const empty = temporaryFolder();
let modelDir: string;
let embedder: Embedder;

// The first time ever the weights have to be fetched.
beforeAll(async () => {
  modelDir = await ensureModelFiles({ cacheDir: CACHE });
  embedder = createTransformersEmbedder({ modelDir, bulkThreads: 1 });
  await embedder.ready();
}, 120_000);
afterAll(() => embedder.close());

const cosine = (a: Vector, b: Vector) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const embedOne = async (text: string) => (await embedder.embed([text]))[0]!;

test('vectors are of unit length and the promised dimension', async () => {
  const vectors = await embedder.embed(['a query', ABSTRACT, '']);
  expect(embedder.dimension).toBe(384);
  for (const vector of vectors) {
    expect(vector).toBeInstanceOf(Float32Array);
    expect(vector).toHaveLength(384);
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  }
});

test('a text has bitwise one vector, whatever it comes with and whoever asks', async () => {
  const alone = await embedOne(ABSTRACT);
  const batch = ['short', ABSTRACT, ABSTRACT.repeat(3), 'other words'];
  const [, among] = await embedder.embed(batch);
  const [urgent] = await embedder.embed([ABSTRACT], { priority: 'interactive' });
  expect(among).toEqual(alone);
  expect(urgent).toEqual(alone);
});

test('texts of near meaning are nearer than others, and each is nearest to its own', async () => {
  const pairs = [
    ['Predicting properties of molecules', ABSTRACT],
    ['Speech recognition in noise', 'We transcribe spoken words recorded in loud surroundings.'],
    [
      'How galaxies form',
      'Simulations of dark matter halos and star formation in the early universe.',
    ],
  ] as const;
  const titles = await embedder.embed(pairs.map(([title]) => title));
  const abstracts = await embedder.embed(pairs.map(([, abstract]) => abstract));
  titles.forEach((title, i) => {
    const scores = abstracts.map((abstract) => cosine(title, abstract));
    expect(scores.indexOf(Math.max(...scores))).toBe(i);
    expect(scores[i]).toBeGreaterThan(0.3);
  });
});

test('words past the 256th token do not count, those before do', async () => {
  const long = 'graph '.repeat(255);
  expect(await embedOne(`${long} galaxy`)).toEqual(await embedOne(long));
  expect(await embedOne(`galaxy ${long}`)).not.toEqual(await embedOne(long));
});

test('odd texts have vectors too', async () => {
  const odd = ['', ' \n', '\u0000', '\ud800', 'a\udfffb', '🧬'.repeat(300), ABSTRACT.repeat(600)];
  expect(ABSTRACT.repeat(600).length).toBeGreaterThan(100_000);
  for (const vector of await embedder.embed(odd)) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  expect(await embedOne('a\ud800b')).toEqual(await embedOne('a\ufffdb'));
});

test.each(['bulk', undefined] as const)(
  'a reader is answered during a %s run',
  async (priority) => {
    let done = false;
    const texts = Array.from({ length: 60 }, (_, i) => `${ABSTRACT} ${i}`);
    const bulk = embedder.embed(texts, { priority }).then(() => {
      done = true;
    });
    for (let i = 0; i < 5; i++) await embedder.embed([`query ${i}`], { priority: 'interactive' });
    expect(done).toBe(false);
    await bulk;
  },
);

test('an aborted call rejects at once, and the embedder goes on', async () => {
  const call = embedder.embed(Array<string>(500).fill(ABSTRACT.repeat(3)), {
    signal: AbortSignal.timeout(100),
  });
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(await embedOne('after')).toHaveLength(384);
});

test('without the files it says so, and says where it looked', async () => {
  const homeless = createTransformersEmbedder({ modelDir: empty.path, bulkThreads: 1 });
  await expect(homeless.ready()).rejects.toThrow(ModelUnavailableError);
  await expect(homeless.embed(['a'])).rejects.toThrow(empty.path);
  await homeless.close();
});

test('closing in the middle of a text rejects the call and does not end the process', async () => {
  const brief = createTransformersEmbedder({ modelDir, bulkThreads: 1 });
  await brief.embed(['the thread has to be up']);
  const call = brief.embed(Array<string>(50).fill(ABSTRACT.repeat(3)));
  const rejected = expect(call).rejects.toThrow('closed');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await brief.close();
  await rejected;
  await expect(brief.embed(['a'])).rejects.toThrow('closed');
});
