import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import {
  acquireEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/db/embedded-postgres.js';
import { shared } from './shared.js';

export interface StandbyPair {
  readonly primary: EmbeddedPostgres;
  readonly standby: EmbeddedPostgres;
  /** From now on the standby takes no changes in; again when told so. */
  hold(): Promise<void>;
  goOn(): Promise<void>;
  /** Both end; one that was released before stays so. */
  remove(): Promise<void>;
}

/** A Postgres with nothing in it, and one that follows it by streaming replication. */
export async function startStandbyPair(): Promise<StandbyPair> {
  const folder = await mkdtemp(join(shared.values().folder, 'pair-'));
  await chmod(folder, 0o755);
  const [first, second] = [join(folder, 'primary'), join(folder, 'standby')];
  await (await acquireEmbeddedPostgres(first)).release();
  await mkdir(second);
  // With its owners.
  await promisify(execFile)('cp', ['-a', join(first, 'postgres'), second]);
  const primary = await acquireEmbeddedPostgres(first);
  await follow(join(second, 'postgres', 'cluster'), new URL(primary.url));
  const standby = await acquireEmbeddedPostgres(second);
  const tell = (statement: string) => () => onStandby(standby.url, statement);
  return {
    primary,
    standby,
    hold: tell('select pg_wal_replay_pause()'),
    goOn: tell('select pg_wal_replay_resume()'),
    remove: async () => {
      for (const one of [standby, primary]) await one.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function follow(cluster: string, { hostname, port, username, password }: URL): Promise<void> {
  await writeFile(join(cluster, 'standby.signal'), '', { mode: 0o644 });
  const from = `host=${hostname} port=${port} user=${username} password=${password}`;
  await appendFile(join(cluster, 'postgresql.auto.conf'), `primary_conninfo = '${from}'\n`);
}

async function onStandby(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
