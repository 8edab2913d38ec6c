import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Queryable } from './database.js';

/** A connection of one's own, whose locks last beyond a transaction. */
export interface Session extends Queryable {
  release(): Promise<void>;
}

/** Where sessions come from. */
export interface Sessions {
  take(): Promise<Session>;
  close(): Promise<void>;
}

const atMost = 8;
const idleMs = 10_000;

/** Connections to an address that leads past a pooler, which would give each transaction another one. */
export function directSessions(url: string): Sessions {
  const pool = new pg.Pool({
    connectionString: url,
    max: atMost,
    idleTimeoutMillis: idleMs,
    connectionTimeoutMillis: 5_000,
    application_name: 'lectern sessions',
  });
  pool.on('error', () => undefined);
  return {
    take: async () => {
      const client = await pool.connect();
      let broken = false;
      const onError = () => {
        broken = true;
      };
      client.on('error', onError);
      return {
        query: async (sql, parameters) => (await client.query(sql, parameters)).rows,
        release: async () => {
          client.off('error', onError);
          client.release(broken);
        },
      };
    },
    close: () => pool.end(),
  };
}

/** Connections of the desk's own pool, kept for as long as they are wanted. */
export const pooledSessions = (source: DataSource): Sessions => ({
  take: async () => {
    const runner = source.createQueryRunner();
    await runner.connect();
    return {
      query: (sql, parameters) => runner.query(sql, parameters),
      release: () => runner.release(),
    };
  },
  close: async () => {},
});
