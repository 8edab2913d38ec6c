import type { Config } from '../config.js';
import { connect, type Database, type DatabaseWatch } from './database.js';
import { acquireEmbeddedPostgres } from './embedded-postgres.js';

export interface OpenDatabase {
  readonly databaseUrl: string;
  /** The same database, for what needs one connection from beginning to end: with no pooler between. */
  readonly sessionUrl: string;
  /** Closing it also gives the embedded Postgres up. */
  readonly db: Database;
}

type Where = Pick<
  Config,
  'databaseUrl' | 'databaseSessionUrl' | 'databaseReadUrl' | 'databasePoolSize' | 'dataDir'
>;

/** Connects to the Postgres that was given, or else to the embedded one; the schema is left as it is. */
export async function openDatabase(where: Where, watch?: DatabaseWatch): Promise<OpenDatabase> {
  const { databaseUrl, databaseSessionUrl: sessionUrl, dataDir } = where;
  const poolSize = where.databasePoolSize;
  if (databaseUrl) {
    const ways = { poolSize, sessionUrl, readUrl: where.databaseReadUrl };
    const db = await connect(databaseUrl, ways, watch);
    return { databaseUrl, sessionUrl: sessionUrl ?? databaseUrl, db };
  }
  const { url, release } = await acquireEmbeddedPostgres(dataDir);
  try {
    const db = await connect(url, { poolSize }, watch);
    const close = () => db.close().finally(release);
    return { databaseUrl: url, sessionUrl: url, db: { ...db, close } };
  } catch (error) {
    await release();
    throw error;
  }
}
