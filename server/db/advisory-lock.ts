import type { Database } from './database.js';

/** Numbers of the session locks, in one place so that they never clash. */
export const lockKeys = { embedding: 7_301_002, indexes: 7_301_003, scratch: 7_301_004 } as const;
/** Number of the transaction lock under which revisions are given, so that they rise in commit order. */
export const revisionLock = 7_301_010;

/**
 * Takes a lock that ends with this process, or null when another process has it.
 * @returns a function that gives it back.
 */
export async function tryAdvisoryLock(
  db: Database,
  key: number,
): Promise<(() => Promise<void>) | null> {
  const holder = db.source.createQueryRunner();
  await holder.connect();
  const [row] = await holder.query(`select pg_try_advisory_lock($1) as locked`, [key]);
  if (!row.locked) {
    await holder.release();
    return null;
  }
  return async () => {
    await holder.query(`select pg_advisory_unlock($1)`, [key]).catch(() => undefined);
    await holder.release();
  };
}
