import { rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import {
  createTransformersEmbedder,
  defaultModel,
  ensureModelFiles,
  findModel,
  ModelUnavailableError,
  type Vector,
} from '../../../embeddings/index.js';
import { firstToken, makeLocalModel } from '../../support/local-model.js';
import { temporaryFolder } from './temporary-folder.js';

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern');
const place = temporaryFolder();
let modelDir: string;
beforeAll(async () => {
  modelDir = await ensureModelFiles({
    cacheDir: CACHE,
    modelDir: process.env.MODEL_DIR || undefined,
  });
}, 120_000);

let made = 0;
const make = (besides: Record<string, object> = {}, name = 'mine') =>
  makeLocalModel(join(place.path, String(++made), name), modelDir, besides);

test('the models that are fetched are found by name', async () => {
  expect(await findModel('all-MiniLM-L6-v2')).toBe(defaultModel);
  expect(await findModel('bge-small-en-v1.5')).toMatchObject({
    id: 'Xenova/bge-small-en-v1.5@q8-cls-512',
    ...{ dimension: 384, maxTokens: 512, pooling: 'cls' },
    prefixes: { query: 'Represent this sentence for searching relevant passages: ', passage: '' },
  });
});

test('a folder is a model: its dimension, where it cuts, how it pools, and its prompts', async () => {
  const plain = await findModel(await make());
  expect(plain).toMatchObject({
    ...{ name: 'mine', dimension: 384, maxTokens: 256, pooling: 'mean' },
    prefixes: { query: '', passage: '' },
  });
  expect(plain.id).toMatch(/^mine@[0-9a-f]{12}-mean-256$/);
  const told = await make({
    ...firstToken,
    'config.json': { hidden_size: 8, max_position_embeddings: 64 },
    'tokenizer_config.json': { model_max_length: 1e30 },
    'sentence_bert_config.json': { max_seq_length: 32 },
    'config_sentence_transformers.json': { prompts: { query: 'find: ', document: 'found: ' } },
  });
  expect(await findModel(told)).toMatchObject({
    ...{ dimension: 8, maxTokens: 32, pooling: 'cls' },
    prefixes: { query: 'find: ', passage: 'found: ' },
  });
});

test('the id is of the name and all that the files say, wherever the folder is', async () => {
  const idOf = async (...given: Parameters<typeof make>) =>
    (await findModel(await make(...given))).id;
  const id = await idOf();
  expect(await idOf()).toBe(id);
  const others = [
    await idOf({}, 'yours'),
    await idOf(firstToken),
    await idOf({ 'sentence_bert_config.json': { max_seq_length: 128 } }),
    await idOf({ 'config_sentence_transformers.json': { prompts: { query: 'find: ' } } }),
  ];
  const folder = await make();
  await rm(join(folder, 'onnx/model_quantized.onnx'));
  await writeFile(join(folder, 'onnx/model_quantized.onnx'), 'other weights');
  const retrained = (await findModel(folder)).id;
  expect(new Set([id, ...others, retrained]).size).toBe(6);
});

test.each([
  ['config.json', undefined, /config\.json is missing/],
  ['tokenizer.json', undefined, /tokenizer\.json is missing/],
  ['onnx/model_quantized.onnx', undefined, /model_quantized\.onnx is missing/],
  ['config.json', '{"hidden_size": "many"}', /config\.json is not what it should be: hidden_size/],
  ['tokenizer_config.json', '{', /tokenizer_config\.json is not what it should be/],
  [
    '1_Pooling/config.json',
    '{"pooling_mode_max_tokens": true}',
    /asks for pooling_mode_max_tokens/,
  ],
])('a folder whose %s is not right is refused by name', async (file, content, message) => {
  const folder = await make(firstToken);
  if (content === undefined) await rm(join(folder, file));
  else await writeFile(join(folder, file), content);
  await expect(findModel(folder)).rejects.toThrow(ModelUnavailableError);
  await expect(findModel(folder)).rejects.toThrow(message);
});

describe('embedding by a folder', () => {
  const cosine = (a: Vector, b: Vector) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const text = 'A graph neural network for molecular property prediction.';
  const embed = async (setting: string, purpose?: 'query' | 'passage') => {
    const model = await findModel(setting);
    const folder = await ensureModelFiles({ model, cacheDir: '/nowhere' });
    const embedder = createTransformersEmbedder({ modelDir: folder, bulkThreads: 1, model });
    try {
      expect(embedder.modelId).toBe(model.id);
      return (await embedder.embed([text], { ...(purpose && { purpose }) }))[0]!;
    } finally {
      await embedder.close();
    }
  };
  let usual: Vector;
  beforeAll(async () => {
    const embedder = createTransformersEmbedder({ modelDir, bulkThreads: 1 });
    [usual] = (await embedder.embed([text])) as [Vector];
    await embedder.close();
  });

  test('the same files give the same vector', async () => {
    const folder = await make();
    expect(basename(folder)).toBe('mine');
    expect(await embed(folder)).toEqual(usual);
  });

  test('pooling by the first token is another vector, of unit length', async () => {
    const vector = await embed(await make(firstToken));
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    expect(cosine(vector, usual)).toBeLessThan(0.9);
  });

  test('what is searched by has its prompt before it, what is found has not', async () => {
    const prompts = { query: 'Represent this sentence for searching relevant passages: ' };
    const folder = await make({ 'config_sentence_transformers.json': { prompts } });
    expect(await embed(folder)).toEqual(usual);
    expect(await embed(folder, 'query')).not.toEqual(usual);
  });

  test('texts are cut where the folder says', async () => {
    const brief = await make({ 'sentence_bert_config.json': { max_seq_length: 4 } });
    expect(await embed(brief)).not.toEqual(usual);
  });
});
