import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Queryable, QueryWatch } from './database.js';

/** What became of a read at a replica: when it did not answer, it had not come so far yet, or could not be asked. */
export type ReadOutcome = 'answered' | 'behind' | 'gone';

export interface Replica {
  readonly reads: Queryable;
  close(): Promise<void>;
}

/** Waits in ms between looks at how far a replica has come; who is not there after them is behind. */
const waits = [2, 4, 8, 16, 32];
/** How long a replica that could not be asked is left alone, in ms. */
const restMs = 5_000;

/**
 * Where a server has come to in its log of changes, in bytes: all that was answered for is on disk there (but with
 * synchronous_commit off, which doctor warns of), and only what is on disk is sent to a replica. Of a replica, what it shows.
 */
export const written = `select (pg_current_wal_flush_lsn() - '0/0')::text as at`;
export const replayed = `select (pg_last_wal_replay_lsn() - '0/0')::text as at`;
/** The same for a database and its copies, and for no other. */
export const identity = `select system_identifier || '/' || current_database() as name from pg_control_system()`;

/**
 * Reads for a copy of the database, each answered as if by the database itself: a connection to the copy answers once it
 * shows all that was written when the read was asked for, and else the database does. So what a reader did a moment ago is
 * always in what they get, and a copy that lags or is gone costs speed only.
 */
export function readReplica(
  primary: Queryable,
  url: string,
  poolSize: number,
  watch: QueryWatch,
  count: (outcome: ReadOutcome) => void = () => {},
): Replica {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    query_timeout: 15_000,
    keepAlive: true,
    application_name: 'lectern reads',
  });
  // An idle connection that breaks is replaced by the next one.
  pool.on('error', () => undefined);
  const reads = new ReplicaReads(primary, pool, watch, count);
  return { reads, close: () => pool.end() };
}

class ReplicaReads implements Queryable {
  /** How far each connection was seen to have come: behind one address there may be several servers. */
  private readonly seen = new WeakMap<pg.PoolClient, bigint>();
  private restUntil = 0;

  constructor(
    private readonly primary: Queryable,
    private readonly pool: pg.Pool,
    private readonly watch: QueryWatch,
    private readonly count: (outcome: ReadOutcome) => void,
  ) {}

  // biome-ignore lint/suspicious/noExplicitAny: as in Queryable
  async query<Row = any>(sql: string, parameters?: unknown[]): Promise<Row[]> {
    const resting = performance.now() < this.restUntil;
    const rows = resting ? null : await this.atReplica<Row>(sql, parameters);
    if (rows) return rows;
    if (resting) this.count('gone');
    return this.primary.query<Row>(sql, parameters);
  }

  /** null when the database has to answer. */
  private async atReplica<Row>(sql: string, parameters?: unknown[]): Promise<Row[] | null> {
    const wanted = await positionAt(this.primary);
    let client: pg.PoolClient | undefined;
    try {
      client = await this.pool.connect();
      const there = await this.shows(client, wanted);
      const found = there ? await this.watch(sql, () => client!.query(sql, parameters)) : null;
      this.count(there ? 'answered' : 'behind');
      client.release();
      return found?.rows ?? null;
    } catch (error) {
      this.count('gone');
      const broken = !ofStatement(error);
      client?.release(broken);
      if (broken) this.restUntil = performance.now() + restMs;
      return null;
    }
  }

  private async shows(client: pg.PoolClient, wanted: bigint): Promise<boolean> {
    if (!this.seen.has(client)) await this.meet(client);
    for (const wait of [...waits, 0]) {
      if (this.seen.get(client)! >= wanted) return true;
      this.seen.set(client, await positionOf(client));
      if (wait > 0 && this.seen.get(client)! < wanted) await sleep(wait);
    }
    return this.seen.get(client)! >= wanted;
  }

  /** @throws when it is no copy of the desk's database. */
  private async meet(client: pg.PoolClient): Promise<void> {
    const [own] = await this.primary.query<{ name: string }>(identity);
    const { rows } = await client.query<{ name: string }>(identity);
    if (rows[0]?.name !== own?.name)
      throw new Error('DATABASE_READ_URL leads to another database.');
    this.seen.set(client, await positionOf(client));
  }
}

interface Position {
  readonly at: string | null;
}

const positionAt = async (db: Queryable): Promise<bigint> =>
  BigInt((await db.query<Position>(written))[0]?.at ?? 0);

/** @throws when it never copied anything. */
async function positionOf(client: pg.PoolClient): Promise<bigint> {
  const [row] = (await client.query<Position>(replayed)).rows;
  if (!row?.at) throw new Error('DATABASE_READ_URL leads to a Postgres that is no replica.');
  return BigInt(row.at);
}

/** Faults of the one statement, such as one that a change from the database cut short, rather than of the server. */
const ofStatement = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && !/^(08|28|3D|53|57P)/.test(error.code ?? '');
