import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placeDurably } from './durable-file.js';
import { fileHash } from './file-hash.js';
import { MODEL_NAME } from './model-config.js';

/** A file of the model and the only bytes accepted for it. */
export interface ModelFile {
  /** Below `<folder>/Xenova/all-MiniLM-L6-v2`, on disk as on the hub. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Its name within the Maven artifact. */
  readonly jarEntry: string;
}

/** BERT's configuration files are missing on purpose: see model-config. */
export const MODEL_FILES: readonly ModelFile[] = [
  {
    path: 'tokenizer.json',
    bytes: 711_661,
    sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
    jarEntry: 'all-minilm-l6-v2-q-tokenizer.json',
  },
  {
    path: 'onnx/model_quantized.onnx',
    bytes: 22_972_370,
    sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
    jarEntry: 'all-minilm-l6-v2-q.onnx',
  },
];

/** The bytes are not those of the model. */
export class ChecksumError extends Error {
  override readonly name = 'ChecksumError';
}

/** Where a file of the model belongs below a model folder. */
export function modelFilePath(folder: string, file: ModelFile): string {
  return join(folder, MODEL_NAME, file.path);
}

/** Where an interrupted download waits to be continued. */
export function partialFilePath(folder: string, file: ModelFile): string {
  return `${modelFilePath(folder, file)}.partial`;
}

/** Whether the file is there with the right bytes; rejects with a ChecksumError on wrong ones. */
export async function hasModelFile(folder: string, file: ModelFile): Promise<boolean> {
  const path = modelFilePath(folder, file);
  try {
    await access(path);
  } catch {
    return false;
  }
  await checkHash(path, path, file);
  return true;
}

/** Writes the file through a temporary one that `write` fills; refuses wrong bytes. */
export async function placeModelFile(
  folder: string,
  file: ModelFile,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const path = modelFilePath(folder, file);
  await placeDurably(path, async (temporary) => {
    await write(temporary);
    await checkHash(temporary, path, file);
  });
  await rm(partialFilePath(folder, file), { force: true });
}

async function checkHash(path: string, name: string, file: ModelFile): Promise<void> {
  const found = await fileHash(path);
  if (found === file.sha256) return;
  throw new ChecksumError(`${name} has SHA-256 ${found}, expected ${file.sha256}.`);
}
