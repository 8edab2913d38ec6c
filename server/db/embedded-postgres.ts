import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { makeFolder } from '../data-folder.js';
import { freePort } from '../free-port.js';
import {
  findBinaries,
  type PostgresBinaries,
  postgresUser,
  runPostgresTool,
  type SystemUser,
} from './postgres-binaries.js';
import { isAlive, ProcessRegistry, withFolderLock } from './process-registry.js';

export interface EmbeddedPostgres {
  readonly url: string;
  /** Gives it up; the last process to do so stops the server. */
  release(): Promise<void>;
}

interface Place {
  readonly root: string;
  readonly cluster: string;
  readonly bin: PostgresBinaries;
  readonly user: SystemUser | undefined;
  readonly settings: readonly string[];
}

/**
 * A Postgres of the desk's own under `dataDir`, shared by every Lectern process on that folder. One left behind by a
 * killed desk is stopped first, so that its locks and half-done work are gone.
 * @throws OperatorError when the folder can't be used.
 */
export async function acquireEmbeddedPostgres(
  dataDir: string,
  settings: readonly string[] = [],
): Promise<EmbeddedPostgres> {
  const root = makeFolder(join(dataDir, 'postgres'));
  const place = {
    root,
    cluster: join(root, 'cluster'),
    bin: await findBinaries(),
    user: postgresUser(),
    settings,
  };
  const registry = new ProcessRegistry(join(root, 'processes'));
  const lock = join(root, 'starting');
  const url = await withFolderLock(lock, async () => {
    const port = await ensureRunning(place, registry);
    return ensureDatabase(`postgres://lectern:${password(root)}@127.0.0.1:${port}`);
  });
  return {
    url,
    release: () =>
      withFolderLock(lock, async () => {
        registry.leave();
        if (registry.others().length === 0) await stop(place);
      }),
  };
}

async function ensureRunning(place: Place, registry: ProcessRegistry): Promise<number> {
  if (!existsSync(place.cluster)) await initialise(place);
  const running = readPostmaster(place.cluster);
  if (running && registry.others().length === 0) await stop(place);
  const port = running && registry.others().length > 0 ? running.port : await start(place);
  registry.enter();
  return port;
}

/** The address of the desk's database on a server, made if it is not there. */
async function ensureDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'lectern'`);
    if (rowCount === 0) await client.query('create database lectern');
  } finally {
    await client.end();
  }
  return `${server}/lectern`;
}

function password(root: string): string {
  const file = join(root, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Made under another name first: a cluster that is there is a whole one. */
async function initialise({ root, cluster, bin, user }: Place): Promise<void> {
  const draft = join(root, 'cluster.new');
  const passwordFile = join(draft, '..', 'initial-password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password(root), { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  await runPostgresTool(
    bin.initdb,
    [
      `--pgdata=${draft}`,
      '--username=lectern',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    user,
  );
  rmSync(passwordFile);
  renameSync(draft, cluster);
}

async function start({ cluster, bin, user, settings }: Place): Promise<number> {
  const port = await freePort();
  const options = [
    `-p ${port}`,
    ...[
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=80',
      // Compiling a statement takes longer than any of the desk's runs.
      'jit=off',
      // Large imports write whole pages again after each checkpoint.
      'max_wal_size=2GB',
      ...settings,
    ].map((setting) => `-c ${setting}`),
  ].join(' ');
  const log = join(cluster, 'server.log');
  await runPostgresTool(
    bin.pg_ctl,
    ['start', '-w', '-t', '120', '-D', cluster, '-l', log, '-o', options],
    user,
  );
  return port;
}

async function stop({ cluster, bin, user }: Place): Promise<void> {
  if (!readPostmaster(cluster)) return;
  const stopWith = (mode: string) =>
    runPostgresTool(bin.pg_ctl, ['stop', '-w', '-t', '60', '-m', mode, '-D', cluster], user);
  await stopWith('fast').catch(() => stopWith('immediate'));
}

/** The server that runs on this cluster now: never another process that took over the id in a stale file. */
function readPostmaster(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (isAlive(pid) && lines[1] === cluster && isPostgresOf(pid, cluster))
    return { pid, port: Number(lines[3]) };
  rmSync(file, { force: true });
  return null;
}

function isPostgresOf(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster);
  } catch {
    return true; // no /proc here: the id and the folder in the file have to do
  }
}
