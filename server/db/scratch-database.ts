import { setTimeout as sleep } from 'node:timers/promises';
import { lockKeys, tryAdvisoryLock } from './advisory-lock.js';
import { connect, type Database } from './database.js';
import { acquireEmbeddedPostgres } from './embedded-postgres.js';
import { migrateUp } from './migrate.js';
import type { OpenDatabase } from './open-database.js';

// Everything in it can be made again, so nothing has to outlive a crash of the machine.
const hasty = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=256MB',
  'max_wal_size=4GB',
];

/**
 * An embedded Postgres under `folder` whose database is as if just made, but for the vectors of texts it has seen
 * before. One process at a time has it; the others wait.
 */
export async function openScratchDatabase(
  folder: string,
  onWait: () => void,
): Promise<OpenDatabase> {
  const { url, release } = await acquireEmbeddedPostgres(folder, hasty);
  try {
    const db = await connect(url);
    try {
      const unlock = await takeTurn(db, onWait);
      await empty(db);
      const close = () => unlock().finally(() => db.close().finally(release));
      return { databaseUrl: url, sessionUrl: url, db: { ...db, close } };
    } catch (error) {
      await db.close();
      throw error;
    }
  } catch (error) {
    await release();
    throw error;
  }
}

async function takeTurn(db: Database, onWait: () => void): Promise<() => Promise<void>> {
  const first = await tryAdvisoryLock(db, lockKeys.scratch);
  if (first) return first;
  onWait();
  for (;;) {
    await sleep(300);
    const unlock = await tryAdvisoryLock(db, lockKeys.scratch);
    if (unlock) return unlock;
  }
}

/** Wherever a run before was cut, the vectors are in one of the two places. */
async function empty(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(`create schema if not exists kept`);
    const [found] = await tx.query<{ aside: boolean; here: boolean }>(
      `select to_regclass('kept.vectors') is not null as aside, to_regclass('public.vectors') is not null as here`,
    );
    if (found!.here && !found!.aside) await tx.query(`alter table vectors set schema kept`);
    await tx.query(`drop schema public cascade`);
    await tx.query(`create schema public`);
  });
  await migrateUp(db);
  await db.transaction(async (tx) => {
    await tx.query(`create table if not exists kept.vectors (like public.vectors)`);
    await tx.query(`insert into vectors (model, text_hash, vector)
      select model, text_hash, vector from kept.vectors`);
    await tx.query(`drop schema kept cascade`);
  });
}
