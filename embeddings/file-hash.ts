import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const CHUNK_BYTES = 1 << 20;

/** SHA-256 of a file in hexadecimal; rejects when it cannot be read. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES }), hash);
  return hash.digest('hex');
}

/** The same for who has nothing else to do meanwhile: without streams it is done sooner. */
export function fileHashAtOnce(path: string): string {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const bytes = new Uint8Array(CHUNK_BYTES);
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes))
      hash.update(bytes.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}
