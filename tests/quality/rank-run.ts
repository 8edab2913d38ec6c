import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.js';
import { readTable } from './data-files.js';

/** Lists of paper ids by request, best first. */
export type Run = ReadonlyMap<string, readonly string[]>;

/** Where an evaluation works. */
export interface Workplace {
  /** Holds one folder a data set. */
  readonly data: string;
  /** For files of this run. */
  readonly folder: string;
  /** Kept between runs by the rank command; its own default when undefined. */
  readonly dataDir: string | undefined;
  /** At most so many users or queries. */
  readonly sample: number | undefined;
}

/** Runs the rank command as a process of its own and reads what it wrote. @throws when it fails. */
export async function rank(place: Workplace, options: Record<string, string | true>): Promise<Run> {
  const out = join(place.folder, 'run.tsv');
  const given: typeof options = {
    ...options,
    out,
    ...(place.dataDir && { 'data-dir': place.dataDir }),
  };
  const args = Object.entries(given).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  );
  await run(['rank', ...args]);
  const lists = new Map<string, string[]>();
  for (const { requestId, paperId } of await readTable<'requestId' | 'paperId'>(out)) {
    const list = lists.get(requestId) ?? [];
    list.push(paperId);
    lists.set(requestId, list);
  }
  return lists;
}

/** The probability of a match that the last personal lists gave each paper, by request. */
export async function readMatches(place: Workplace): Promise<Map<string, Map<string, number>>> {
  const matches = new Map<string, Map<string, number>>();
  const rows = await readTable<'requestId' | 'paperId' | 'match'>(join(place.folder, 'run.tsv'));
  for (const { requestId, paperId, match } of rows) {
    const list = matches.get(requestId) ?? new Map<string, number>();
    matches.set(requestId, list.set(paperId, Number(match)));
  }
  return matches;
}

function run(args: readonly string[]): Promise<void> {
  const cli = join(projectRoot, 'dist/bundle/cli.js');
  // stdout is for the table.
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 2, 2] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`lectern ${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** The same choice at every call, and a larger one holds the smaller. */
export function sampleOf<T>(
  items: readonly T[],
  count: number | undefined,
  key: (item: T) => string,
): T[] {
  if (count === undefined || count >= items.length) return [...items];
  return [...items].sort((a, b) => spread(key(a)) - spread(key(b))).slice(0, count);
}

/** FNV-1a: a number that has nothing to do with the order of the texts. */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
