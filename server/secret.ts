import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const secretFile = (dataDir: string): string => join(dataDir, 'secret');

/** The secret that signs links in mails: given, or made once and kept in the data folder. */
export function readSecret(given: string | undefined, dataDir: string): string {
  if (given) return given;
  const file = secretFile(dataDir);
  if (!existsSync(file)) makeSecret(file);
  return readFileSync(file, 'utf8').trim();
}

/** Linked to its name when it is whole: of two processes that start together, both read what the first one made. */
function makeSecret(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** Puts another in the place of the one that is kept. */
export function writeSecret(dataDir: string, secret: string): void {
  const file = secretFile(dataDir);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, secret, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
