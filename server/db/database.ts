import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { OperatorError } from '../errors.js';
import { entities } from './entities.js';
import { type ReadOutcome, readReplica } from './read-replica.js';
import { directSessions, pooledSessions, type Session } from './sessions.js';

/** What stores need of a data source or a transaction: parameters in, rows out. */
export interface Queryable {
  // biome-ignore lint/suspicious/noExplicitAny: the shape of a row is the statement's, named where it is read
  query<Row = any>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** Sees every statement of the desk: its text, and the work that is its answer. */
export type QueryWatch = <T>(sql: string, run: () => Promise<T>) => Promise<T>;

/** Connections by what they do, and how many statements wait for one. */
export interface PoolState {
  readonly idle: number;
  readonly busy: number;
  readonly waiting: number;
}

export interface Database extends Queryable {
  readonly source: DataSource;
  /** For reads that a replica may take off the database, where there is one; they see all that was written before. */
  readonly reads: Queryable;
  /** All or nothing; the work is given a connection of its own. */
  transaction<T>(work: (db: Queryable) => Promise<T>): Promise<T>;
  /** A connection that is the caller's until it is given back, for locks that last beyond a transaction. */
  session(): Promise<Session>;
  pool(): PoolState;
  close(): Promise<void>;
}

/** Other ways to a database, and how many connections to it. */
export interface Connections {
  readonly poolSize?: number;
  /** Leads to the same database past a pooler that gives each transaction another connection. */
  readonly sessionUrl?: string | undefined;
  /** Leads to a replica of it. */
  readonly readUrl?: string | undefined;
}

/** Who sees the statements of a desk, and what becomes of its reads at a replica. */
export interface DatabaseWatch {
  readonly statement?: QueryWatch;
  readonly replicaRead?: (outcome: ReadOutcome) => void;
}

/** @throws OperatorError saying which part of the address is wrong. */
export async function connect(
  url: string,
  { poolSize = 12, sessionUrl, readUrl }: Connections = {},
  { statement: watch = (_sql, run) => run(), replicaRead }: DatabaseWatch = {},
): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    poolSize,
    applicationName: 'lectern',
    connectTimeoutMS: 5_000,
    // gen_random_uuid() is Postgres' own.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: false,
  });
  await source.initialize().catch((error) => {
    throw new OperatorError(explain(error, new URL(url)), { cause: error });
  });
  const over = (on: Pick<DataSource, 'query'>): Queryable['query'] => {
    return async (sql, parameters) => rowsOf(await watch(sql, () => on.query(sql, parameters)));
  };
  const query = over(source);
  const sessions = sessionUrl ? directSessions(sessionUrl) : pooledSessions(source);
  const replica = readUrl
    ? readReplica({ query }, readUrl, poolSize, watch, replicaRead)
    : undefined;
  return {
    source,
    query,
    reads: replica?.reads ?? { query },
    transaction: (work) => source.transaction((manager) => work({ query: over(manager) })),
    pool: () => stateOf((source.driver as unknown as { master: Pool }).master),
    session: () => sessions.take(),
    close: async () => {
      const others = await Promise.allSettled([replica?.close(), sessions.close()]);
      await source.destroy();
      for (const one of others) if (one.status === 'rejected') throw one.reason;
    },
  };
}

const stateOf = ({ idleCount: idle, totalCount, waitingCount: waiting }: Pool): PoolState => ({
  idle,
  busy: totalCount - idle,
  waiting,
});

// TypeORM answers updates and deletes with [rows, count], all else with rows.
function rowsOf(result: unknown): never[] {
  if (!Array.isArray(result)) return [];
  return (
    Array.isArray(result[0]) && typeof result[1] === 'number' ? result[0] : result
  ) as never[];
}

function explain(error: { code?: string; message: string }, url: URL): string {
  const place = `${url.hostname}:${url.port || 5432}`;
  switch (error.code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
      return `No Postgres answers at ${place}. Start it, or correct DATABASE_URL (unset it to use the embedded one).`;
    case '28P01':
    case '28000':
      return `Postgres at ${place} refused user "${url.username}" or the password. Correct DATABASE_URL.`;
    case '3D000':
      return `Postgres at ${place} has no database "${url.pathname.slice(1)}". Create it, or correct DATABASE_URL.`;
    default:
      return `Postgres at ${place} can't be used: ${error.message}. Check DATABASE_URL.`;
  }
}
