import type { Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';

/** Tells one database from every other, and the indexes that were asked for last from those before. */
export async function readDeskId(db: Queryable): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `select id::text || case when index_number > 0 then '.' || index_number else '' end as id from desk`,
  );
  return row!.id;
}

/** Has every process on this database build its indexes anew: now where it is told, else when it next looks. */
export async function askForNewIndexes(db: Queryable): Promise<void> {
  await db.query(`update desk set index_number = index_number + 1`);
  await notify(db, 'lectern_reindex');
}
