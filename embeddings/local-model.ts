import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { fileHash } from './file-hash.js';
import type { Model, Pooling } from './model.js';
import { ModelUnavailableError } from './model-unavailable-error.js';

/** What the loader wants to find in a model's folder. */
export const localModelFiles = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model_quantized.onnx',
] as const;
/** As sentence-transformers lays them beside the model: how it pools, where it cuts, and its prompts. */
const besides = [
  '1_Pooling/config.json',
  'sentence_bert_config.json',
  'config_sentence_transformers.json',
] as const;

// Names of collections are made of ids, and may not be long.
const longestName = 60;
const usualTokens = 512;

const sizes = z.object({
  hidden_size: z.number().int().min(1).max(8_192),
  max_position_embeddings: z.number().optional(),
});
const cut = z.object({
  model_max_length: z.number().nullish(),
  max_seq_length: z.number().nullish(),
});
const prompts = z.object({ prompts: z.record(z.string(), z.string()).optional() });

/**
 * The model in a folder of the operator's; its id changes with what any of its files says.
 * @throws ModelUnavailableError naming the file that is missing or wrong.
 */
export async function readLocalModel(given: string): Promise<Model> {
  const folder = resolve(given);
  const config = await readJson(folder, 'config.json', sizes);
  const tokenizer = await readJson(folder, 'tokenizer_config.json', cut);
  const pooling = poolingOf(await readJson(folder, besides[0], z.record(z.string(), z.unknown())));
  const sentence = await readJson(folder, besides[1], cut);
  const said = (await readJson(folder, besides[2], prompts))?.prompts ?? {};
  const maxTokens = shortest(
    sentence?.max_seq_length,
    tokenizer?.model_max_length,
    config!.max_position_embeddings,
  );
  const name = basename(folder);
  const hash = await hashOf(folder);
  return {
    id: `${name.slice(0, longestName)}@${hash}-${pooling}-${maxTokens}`,
    ...{ name, dimension: config!.hidden_size, maxTokens, pooling },
    prefixes: { query: said.query ?? '', passage: said.passage ?? said.document ?? '' },
    configs: null,
    origin: { folder: dirname(folder) },
  };
}

/** Null where a file is missing that may be. */
async function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T | null> {
  const path = join(folder, file);
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && (besides as readonly string[]).includes(file)) return null;
    throw new ModelUnavailableError(
      isMissing ? `${path} is missing.` : `${path} is not what it should be: ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof z.ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    : (error as Error).message;

/** @throws ModelUnavailableError where it is one that is not known here. */
function poolingOf(said: Record<string, unknown> | null): Pooling {
  const modes = Object.entries(said ?? {})
    .filter(([key, value]) => key.startsWith('pooling_mode_') && value === true)
    .map(([key]) => key);
  if (modes.length === 0 || isOnly(modes, 'pooling_mode_mean_tokens')) return 'mean';
  if (isOnly(modes, 'pooling_mode_cls_token')) return 'cls';
  throw new ModelUnavailableError(
    `1_Pooling/config.json asks for ${modes.join(' and ')}; only pooling_mode_mean_tokens or pooling_mode_cls_token can be had.`,
  );
}

const isOnly = (modes: readonly string[], mode: string): boolean =>
  modes.length === 1 && modes[0] === mode;

/** Where none is said, tokenizers have an enormous number. */
function shortest(...said: (number | null | undefined)[]): number {
  const limits = said.filter((limit): limit is number => !!limit && limit >= 1 && limit <= 1e6);
  return limits.length === 0 ? usualTokens : Math.min(...limits);
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...localModelFiles, ...besides])
    hash.update(`${file} ${await hashOrNone(folder, file)}\n`);
  return hash.digest('hex').slice(0, 12);
}

async function hashOrNone(folder: string, file: string): Promise<string> {
  const path = join(folder, file);
  try {
    return await fileHash(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && (besides as readonly string[]).includes(file)) return 'none';
    throw new ModelUnavailableError(
      isMissing ? `${path} is missing.` : `${path} can't be read: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
