import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { acquireEmbeddedPostgres } from '../../server/db/embedded-postgres.js';
import { projectRoot } from '../../server/project-root.js';
import { tableOf } from '../support/marked-table.js';

export interface ImportSize {
  readonly file: string;
  readonly kills: number;
}

interface Run {
  readonly seconds: number;
  readonly rows: number;
  /** The importer's, in MB. */
  readonly peak: number;
}

/**
 * What an import of a file costs from its first byte to the list of texts that wait for their vectors, on an empty desk
 * of its own; then the same file on another desk, its importer killed (SIGKILL) at random moments and begun again, and
 * whether both desks hold the same.
 */
export async function importBench(
  { file, kills }: ImportSize,
  print: (line: string) => void,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-import-'));
  await chmod(folder, 0o755);
  try {
    const [whole, cut] = [join(folder, 'whole'), join(folder, 'cut')];
    for (const data of [whole, cut]) await mkdir(data);
    const run = await importAll(whole, file);
    print(`${run.rows} rows in ${run.seconds.toFixed(1)} s, at most ${run.peak.toFixed(0)} MB`);
    const expected = await stateOf(whole);
    for (let kill = 0; kill < kills; kill++) {
      const after = 1_500 + Math.random() * (run.seconds * 1_000 + 1_000);
      const survived = await killedAfter(start(cut, file), after);
      print(`killed after ${(after / 1000).toFixed(1)} s${survived ? ': it was through' : ''}`);
    }
    const again = await importAll(cut, file);
    const differing = apart(expected, await stateOf(cut));
    for (const line of differing.slice(0, 4)) print(line.slice(0, 300));
    return importTable(run, again, kills, differing.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const start = (data: string, file: string): ChildProcess =>
  spawn(
    process.execPath,
    [join(projectRoot, 'dist/bundle/cli.js'), 'import', '--no-embed', '--json', file],
    { env: { ...process.env, LECTERN_DATA_DIR: data }, stdio: ['ignore', 'pipe', 'ignore'] },
  );

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('close', resolve));

async function importAll(data: string, file: string): Promise<Run> {
  const child = start(data, file);
  let said = '';
  child.stdout!.on('data', (chunk) => {
    said += chunk;
  });
  const end = ended(child);
  const peak = await mostMemory(child, end);
  if ((await end) !== 0) throw new Error(`The import failed: ${said}`);
  const { added, updated, unchanged, rejected } = JSON.parse(said);
  return {
    seconds: await inDatabase(data, secondsOfLast),
    rows: added + updated + unchanged + rejected,
    peak,
  };
}

/** Until it ends: the most memory it held, which Linux keeps for it. */
async function mostMemory(child: ChildProcess, end: Promise<unknown>): Promise<number> {
  let over = false;
  void end.then(() => {
    over = true;
  });
  let peak = 0;
  while (!over) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    await wait(50);
  }
  return peak;
}

/** @returns whether it had ended by itself. */
async function killedAfter(child: ChildProcess, milliseconds: number): Promise<boolean> {
  const end = ended(child);
  const through = await Promise.race([end.then(() => true), wait(milliseconds, false)]);
  child.kill('SIGKILL');
  await end;
  return through;
}

async function inDatabase<T>(data: string, ask: (db: pg.Client) => Promise<T>): Promise<T> {
  const postgres = await acquireEmbeddedPostgres(data);
  const db = new pg.Client({ connectionString: postgres.url });
  await db.connect();
  try {
    return await ask(db);
  } finally {
    await db.end();
    await postgres.release();
  }
}

/** Without what the program takes to start. */
async function secondsOfLast(db: pg.Client): Promise<number> {
  const { rows } = await db.query(
    `select extract(epoch from ended_at - started_at)::float8 as seconds from import_runs order by ended_at desc limit 1`,
  );
  return rows[0].seconds;
}

/** All that an import says of papers, by keys, since numbers differ from desk to desk. */
const stateOf = (data: string): Promise<Set<string>> =>
  inDatabase(data, async (db) => {
    // So many rows came at once that Postgres may not have counted them yet.
    await db.query('analyze');
    const { rows } = await db.query<{ line: string }>(`
      select concat_ws('|', p.key, title, abstract, published_at, published_in, updated_at, version, feed_date, categories,
        keywords, url, pdf_url, github_repo, source_upvotes, comment_count, encode(text_hash, 'hex'), encode(content_hash, 'hex'),
        (select string_agg(name, ';' order by position) from paper_authors join authors a on a.id = author_id where paper_id = p.id),
        (select string_agg(scheme || ':' || value, ';' order by scheme, value) from paper_external_ids where paper_id = p.id)) as line
      from papers p`);
    return new Set(rows.map(({ line }) => line));
  });

/** What is in one and not in the other. */
const apart = (one: Set<string>, other: Set<string>): string[] => [
  ...[...one].filter((line) => !other.has(line)),
  ...[...other].filter((line) => !one.has(line)),
];

function importTable(run: Run, again: Run, kills: number, differing: number): string {
  return tableOf(
    ['', 'figure'],
    [
      ['rows', run.rows.toLocaleString('en')],
      ['rows a second, empty desk', Math.round(run.rows / run.seconds).toLocaleString('en')],
      ['most memory of the importer', `${run.peak.toFixed(0)} MB`],
      [
        `rows a second after ${kills} kills, most of them known`,
        Math.round(again.rows / again.seconds).toLocaleString('en'),
      ],
      ['papers, ids or authors that differ after the kills', String(differing)],
    ],
  );
}
