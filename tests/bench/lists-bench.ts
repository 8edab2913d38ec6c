import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskContext } from '../../server/context.js';
import { tableOf } from '../support/marked-table.js';
import { copyDatabase } from '../support/test-database.js';
import { clusters, fillDatabase, openBenchDesk, settle } from './bench-desk.js';
import { fillReaders } from './fill-readers.js';
import { percentile } from './percentiles.js';
import { watchStatements } from './statement-time.js';

const readers = 40;
const rounds = 5;
const size = { ratings: { least: 200, most: 200 }, interests: 3 };
const page = 20;
// The reader looks on; the desk makes the list meanwhile.
const meanwhileMs = 1_000;

/**
 * What the first page of a reader's list takes in process, with 200 ratings and three interests: for the first time, right
 * after a rating, a second later, and when nothing has changed; how much of it no statement was under way, and how many followed each other.
 */
export async function listsBench(
  templateUrl: string,
  folder: string,
  papers: number,
  print: (line: string) => void,
): Promise<string> {
  const database = await copyDatabase(templateUrl, `bench_lists_${papers}`);
  await fillDatabase(database.url, papers);
  const made = await fillReaders(database.url, { readers, papers, fields: clusters, ...size });
  const { desk } = await openBenchDesk(database.url, join(folder, 'lists'));
  await settle(desk);
  print(`${papers} papers, ${readers} readers`);
  const [warm, ...others] = made;
  await firstPage(desk, warm!);
  const rows = [
    await measured('for the first time', desk, others, 1, async () => {}),
    await measured('after a rating', desk, others, rounds, (reader) => rateTheFirst(desk, reader)),
    await measured('a while after a rating', desk, others, 1, async (reader) => {
      await rateTheFirst(desk, reader);
      desk.services.recommendationPages.acted(reader);
      await sleep(meanwhileMs);
    }),
    await measured('again', desk, others, rounds, (reader) => firstPage(desk, reader)),
  ];
  await desk.dispose();
  await database.drop();
  const columns = ['first page', 'all', 'beyond the database', 'round trips', 'statements'];
  return tableOf(columns, rows);
}

const firstPage = (desk: DeskContext, reader: string) =>
  desk.services.recommendationPages.page(reader, null, page);

async function rateTheFirst(desk: DeskContext, reader: string): Promise<void> {
  const { entries } = await firstPage(desk, reader);
  await desk.services.shelves.setRating(reader, entries[0]!.paperId, 'UP');
}

async function measured(
  name: string,
  desk: DeskContext,
  readers: readonly string[],
  times: number,
  before: (reader: string) => Promise<unknown>,
): Promise<string[]> {
  const watch = watchStatements(desk.db);
  const runs: { all: number; beyond: number; trips: number; statements: number }[] = [];
  for (let round = 0; round < times; round++)
    for (const reader of readers) {
      await before(reader);
      watch.begin();
      const began = performance.now();
      await firstPage(desk, reader);
      const all = performance.now() - began;
      const { waited, trips, statements } = watch.end();
      runs.push({ all, beyond: all - waited, trips, statements });
    }
  watch.stop();
  const of = (key: keyof (typeof runs)[number], digits: number) => {
    const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
    return [0.5, 0.99].map((share) => percentile(sorted, share).toFixed(digits)).join(' / ');
  };
  return [name, `${of('all', 1)} ms`, `${of('beyond', 1)} ms`, of('trips', 0), of('statements', 0)];
}
