import type { Config } from '../config.js';
import { connect, type Database, type QueryWatch } from './database.js';
import { acquireEmbeddedPostgres } from './embedded-postgres.js';

/** Connections that one process of the desk opens at most. */
export const poolSize = 12;

export interface OpenDatabase {
  readonly databaseUrl: string;
  /** Closing it also gives the embedded Postgres up. */
  readonly db: Database;
}

/** Connects to the Postgres that was given, or else to the embedded one; the schema is left as it is. */
export async function openDatabase(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  watch?: QueryWatch,
): Promise<OpenDatabase> {
  if (databaseUrl) return { databaseUrl, db: await connect(databaseUrl, poolSize, watch) };
  const { url, release } = await acquireEmbeddedPostgres(dataDir);
  try {
    const db = await connect(url, poolSize, watch);
    return { databaseUrl: url, db: { ...db, close: () => db.close().finally(release) } };
  } catch (error) {
    await release();
    throw error;
  }
}
