import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a file at `path` whole or not at all, even if the power fails: `write` fills a temporary
 * name of its own (so several processes may do this at once), which is synced and then renamed.
 */
export async function placeDurably<T>(
  path: string,
  write: (temporary: string) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const result = await write(temporary);
    await sync(temporary);
    await rename(temporary, path);
    await sync(dirname(path));
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
