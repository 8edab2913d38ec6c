import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect as connectTo } from 'node:net';
import { delimiter, join } from 'node:path';
import { postgresUser } from '../../server/db/postgres-binaries.js';
import { freePort } from '../../server/free-port.js';
import { eventually } from './eventually.js';
import { shared } from './shared.js';

const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'pgbouncer'))
  .find((path) => existsSync(path));

/** `describe`, or `describe.skip` on a machine without PgBouncer; the summary of the run says so. */
export const describeWithPgBouncer = program ? describe : describe.skip;

export interface PgBouncer {
  /** The address of the same database with the pooler between. */
  pooled(databaseUrl: string): string;
  stop(): Promise<void>;
}

/** A PgBouncer before the tests' Postgres that gives each transaction whatever connection is free. */
export async function startPgBouncer(): Promise<PgBouncer> {
  const folder = await mkdtemp(join(shared.values().folder, 'pgbouncer-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  await writeFile(settings, settingsFor(new URL(shared.values().templateUrl), port), {
    mode: 0o644,
  });
  const user = postgresUser();
  const child = spawn(program!, [settings], { stdio: 'ignore', cwd: '/', ...user });
  const ended = once(child, 'exit');
  await eventually(() => answers(port));
  return {
    pooled: (databaseUrl) => Object.assign(new URL(databaseUrl), { port: String(port) }).href,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const settingsFor = (
  { hostname, port, username, password }: URL,
  listenPort: number,
) => `[databases]
* = host=${hostname} port=${port} user=${username} password=${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 10
max_client_conn = 200
`;

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connectTo(port, '127.0.0.1');
    const tell = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', tell(true)).once('error', tell(false));
  });
