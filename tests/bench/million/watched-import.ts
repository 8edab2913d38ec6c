import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../server/db/database.js';
import { projectRoot } from '../../../server/project-root.js';

/** How far an import was at a moment. */
interface Moment {
  readonly seconds: number;
  readonly papers: number;
  /** What the importer takes, in MB. */
  readonly memory: number;
}

const everyMs = 500;

/**
 * Imports a file whose rows have vectors by the command line, and looks every now and then how far it is; one that is to be killed
 * (SIGKILL) is once so many papers are in.
 */
export async function watchedImport(
  db: Database,
  { file, env }: { file: string; env: Readonly<Record<string, string>> },
  killAfter = Number.POSITIVE_INFINITY,
): Promise<Moment[]> {
  const options = ['--no-embed', '--json', '--vectors-of', 'all-MiniLM-L6-v2'];
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'dist/bundle/cli.js'), 'import', ...options, file],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let code: number | null | undefined;
  const ended = new Promise<void>((resolve) =>
    child.on('close', (exit) => {
      code = exit;
      resolve();
    }),
  );
  const began = performance.now();
  const moments: Moment[] = [];
  while (code === undefined) {
    const [papers, memory] = await Promise.all([newest(db), memoryOf(child.pid!)]);
    moments.push({ seconds: (performance.now() - began) / 1000, papers, memory });
    if (papers >= killAfter) child.kill('SIGKILL');
    await Promise.race([ended, sleep(everyMs)]);
  }
  if (code !== 0 && killAfter === Number.POSITIVE_INFINITY)
    throw new Error(`The import ended with ${code}.`);
  moments.push({
    seconds: (performance.now() - began) / 1000,
    papers: await newest(db),
    memory: 0,
  });
  return moments;
}

/** Of papers that went in, or nearly: numbers of a batch that was cut off are left out. */
async function newest(db: Database): Promise<number> {
  const [row] = await db.query<{ id: number }>(
    `select coalesce(max(id), 0)::int as id from papers`,
  );
  return row!.id;
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** Papers a second while they came in between two shares of the way, and the most memory that the importer took. */
export function pace(moments: readonly Moment[], from: number, to: number) {
  const within = moments.filter(({ papers }) => papers >= from && papers <= to);
  const growing = within.slice(
    Math.max(
      0,
      within.findLastIndex(({ papers }) => papers === within[0]!.papers),
    ),
  );
  const [first, last] = [
    growing[0]!,
    growing.find(({ papers }) => papers === growing.at(-1)!.papers)!,
  ];
  return {
    rate: (last.papers - first.papers) / (last.seconds - first.seconds),
    memory: Math.max(...within.map(({ memory }) => memory)),
  };
}
