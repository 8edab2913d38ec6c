import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placeDurably } from './durable-file.js';
import { fileHash } from './file-hash.js';

/** A file of the model and the only bytes accepted for it. */
export interface ModelFile {
  /** Below the model's folder, on disk as on the hub. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Its name within the Maven artifact. */
  readonly jarEntry: string;
}

/** The bytes are not those of the model. */
export class ChecksumError extends Error {
  override readonly name = 'ChecksumError';
}

/** Where a file of the model belongs in the model's folder. */
export function modelFilePath(folder: string, file: ModelFile): string {
  return join(folder, file.path);
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
