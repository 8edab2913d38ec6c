import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { FetchedModelName } from '../embeddings/index.js';

const usual: FetchedModelName = 'all-MiniLM-L6-v2';
const fetched: readonly string[] = [usual, 'bge-small-en-v1.5'] satisfies FetchedModelName[];
const wanted = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model_quantized.onnx',
];

/** The name of a model that is fetched, or a folder that holds one; becomes the name, or the folder's whole path. */
export const embeddingModel = z
  .string()
  .default(usual)
  .transform((given, context) => {
    if (fetched.includes(given)) return given;
    const folder = resolve(given);
    const missing = wanted.filter((file) => !existsSync(join(folder, file)));
    if (missing.length > 0) context.addIssue({ code: 'custom', message: advice(folder, missing) });
    return folder;
  });

function advice(folder: string, missing: readonly string[]): string {
  const lacks = existsSync(folder) ? `lacks ${missing.join(', ')}` : 'is not there';
  return `must be ${fetched.join(' or ')}, or a folder with ${wanted.join(', ')}; ${folder} ${lacks}`;
}
