import type { Database } from './database.js';

/** Numbers of the session locks, in one place so that they never clash. */
export const lockKeys = {
  embedding: 7_301_002,
  indexes: 7_301_003,
  scratch: 7_301_004,
  /** With the id of a source. */
  sources: 7_301_005,
  /** Held while writing to an index of vectors that several processes share. */
  sharedVectors: 7_301_006,
  /** With a number made from the id of a job's run. */
  runs: 7_301_007,
} as const;
/** Number of the transaction lock under which revisions are given, so that they rise in commit order. */
export const revisionLock = 7_301_010;

/**
 * Takes a lock, or that of one thing of many, that ends with this process; null when another process has it.
 * @returns a function that gives it back.
 */
export async function tryAdvisoryLock(
  db: Database,
  key: number,
  thing?: number,
): Promise<(() => Promise<void>) | null> {
  const [args, values] = thing === undefined ? ['$1', [key]] : ['$1::int, $2::int', [key, thing]];
  const holder = await db.session();
  const [row] = await holder.query<{ locked: boolean }>(
    `select pg_try_advisory_lock(${args}) as locked`,
    values,
  );
  if (!row?.locked) {
    await holder.release();
    return null;
  }
  return async () => {
    await holder.query(`select pg_advisory_unlock(${args})`, values).catch(() => undefined);
    await holder.release();
  };
}
