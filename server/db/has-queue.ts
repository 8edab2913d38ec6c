import type { Queryable } from './database.js';

/** Whether the queue has its tables: the first process that does jobs makes them. */
export async function hasQueue(db: Queryable): Promise<boolean> {
  const [row] = await db.query<{ there: boolean }>(
    `select to_regclass('pgboss.schedule') is not null as there`,
  );
  return row?.there ?? false;
}
