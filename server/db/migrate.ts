import type { Database } from './database.js';

const lockKey = 7_301_001;

/** Brings the schema up to date; processes that start together take turns. Returns the names of what ran. */
export const migrateUp = (db: Database): Promise<string[]> =>
  underLock(db, async () =>
    (await db.source.runMigrations({ transaction: 'each' })).map(({ name }) => name),
  );

/** Undoes the newest migration. */
export const migrateDown = (db: Database): Promise<void> =>
  underLock(db, () => db.source.undoLastMigration({ transaction: 'each' }));

export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
}

export async function migrationStatus(db: Database): Promise<MigrationState[]> {
  const [table] = await db.query<{ found: boolean }>(
    `select to_regclass('migrations') is not null as found`,
  );
  const rows = table?.found ? await db.query<{ name: string }>(`select name from migrations`) : [];
  const applied = new Set(rows.map(({ name }) => name));
  return db.source.migrations.map(({ name = '' }) => ({ name, applied: applied.has(name) }));
}

async function underLock<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const holder = await db.session();
  try {
    await holder.query(`select pg_advisory_lock($1)`, [lockKey]);
    return await work();
  } finally {
    await holder.query(`select pg_advisory_unlock($1)`, [lockKey]).catch(() => undefined);
    await holder.release();
  }
}
