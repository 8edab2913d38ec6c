import pg from 'pg';
import type { Queryable } from '../../db/database.js';
import { identity, replayed, written } from '../../db/read-replica.js';
import { type Check, type Examined, type Finding, fine, warn, wrong } from './finding.js';

/** Bytes of the log of changes; a replica that is further behind answers few reads. */
const notable = 16 * 2 ** 20;
const otherwise = 'the database answers until then';

/** Whether the replica for reads answers, is one of this database, and keeps up. */
export const replicaCheck: Readonly<Record<string, Check<Examined>>> = {
  replica: async ({ db, config: { databaseReadUrl: url } }) => {
    if (!url) return [];
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    const { host } = new URL(url);
    try {
      await client.connect();
      return await look(db, { query: async (sql) => (await client.query(sql)).rows }, host);
    } catch (error) {
      const { message } = error as Error;
      return warn(
        'replica',
        `none answers at ${host} (${message}). Correct DATABASE_READ_URL; ${otherwise}`,
      );
    } finally {
      await client.end();
    }
  },
};

async function look(db: Queryable, replica: Queryable, host: string): Promise<Finding> {
  const [[own], [other]] = await Promise.all([db.query(identity), replica.query(identity)]);
  if (own.name !== other.name)
    return wrong(
      'replica',
      `at ${host} is another database; let DATABASE_READ_URL lead to a copy of DATABASE_URL's`,
    );
  const [[copied], [at]] = await Promise.all([replica.query(replayed), db.query(written)]);
  if (copied.at === null)
    return wrong(
      'replica',
      `at ${host} is no replica; let DATABASE_READ_URL lead to one, or unset it`,
    );
  const behind = Number(at.at) - Number(copied.at);
  if (behind > notable)
    return warn(
      'replica',
      `is ${Math.round(behind / 2 ** 20)} MB behind; see its log. ${otherwise}`,
    );
  return fine('replica', `answers at ${host} and keeps up`);
}
