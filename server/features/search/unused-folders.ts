import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queryable } from '../../db/database.js';
import { vectorFolder } from './vector-part.js';

/** Removes saved indexes of models whose vectors were removed from Postgres. */
export async function removeUnusedFolders(
  db: Queryable,
  folder: string,
  inUse: string,
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => /^vectors\b/.test(name) && name !== vectorFolder(inUse));
  // Asked only where there is something to remove: all vectors are looked at.
  if (others.length === 0) return;
  const models = await db.query<{ model: string }>(`select distinct model from paper_vectors`);
  const kept = new Set(models.map(({ model }) => vectorFolder(model)));
  for (const name of others.filter((other) => !kept.has(other)))
    await rm(join(folder, name), { recursive: true, force: true });
}
