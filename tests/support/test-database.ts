import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { shared } from './shared.js';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of the suite's own: migrated, migrated and holding the starter papers, or with nothing in it. */
export function createDatabase(content: 'migrated' | 'starter' | 'nothing'): Promise<TestDatabase> {
  const { templateUrl, starterUrl } = shared.values();
  const name = `test_${randomBytes(6).toString('hex')}`;
  if (content !== 'nothing')
    return copyDatabase(content === 'starter' ? starterUrl : templateUrl, name);
  return copyDatabase(withName(templateUrl, 'template1'), name);
}

/** Copies a database that nobody is connected to. */
export async function copyDatabase(templateUrl: string, name: string): Promise<TestDatabase> {
  await administer(
    templateUrl,
    `create database ${name} template ${new URL(templateUrl).pathname.slice(1)}`,
  );
  return {
    url: withName(templateUrl, name),
    drop: () => administer(templateUrl, `drop database if exists ${name} with (force)`),
  };
}

/** Ends a database's connections and refuses new ones, as one that is down; gives back how to open it again. */
export async function closeDatabase(url: string): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1);
  await administer(url, `alter database ${name} allow_connections false`);
  await administer(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
  return () => administer(url, `alter database ${name} allow_connections true`);
}

function withName(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withName(url, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
