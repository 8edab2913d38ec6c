import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTransformersEmbedder } from '../../../embeddings/index.js';
import type { DeskContext } from '../../../server/context.js';
import { copyDatabase } from '../../support/test-database.js';
import { clusters, fillDatabase, openBenchDesk, settle } from '../bench-desk.js';
import { fillReaders } from '../fill-readers.js';
import { percentile, time } from '../percentiles.js';
import { processorOf } from '../postgres-processor.js';
import type { Figures } from './figures.js';

/** So many readers are asked for, of however many there are. */
const asked = 30;
const nearestAsked = 200;
const page = 20;

/** A desk with so many papers and readers, each with 70 ratings and one interest, is filled, measured and dropped. */
export async function measureGrowth(
  templateUrl: string,
  folder: string,
  { papers, readers }: Pick<Figures, 'papers' | 'readers'>,
): Promise<Figures> {
  const database = await copyDatabase(templateUrl, `bench_growth_${papers}_${readers}`);
  const place = join(folder, `growth-${papers}-${readers}`);
  await fillDatabase(database.url, papers);
  const made = await fillReaders(database.url, { readers, papers, fields: clusters, interests: 1 });
  const { desk } = await openBenchDesk(database.url, place);
  await settle(desk);
  const some = made.slice(0, asked);
  const lists = await ofLists(desk, some);
  const nearestMs = await ofNeighbours(desk, papers);
  const diskMb = await sizeOf(desk);
  await desk.dispose();
  const start = await ofStart(database.url, place);
  await database.drop();
  return { papers, readers, ...lists, nearestMs, diskMb, ...start };
}

async function ofLists(desk: DeskContext, readers: readonly string[]) {
  const first = (reader: string) => desk.services.recommendationPages.page(reader, null, page);
  const rated = new Map<string, number>();
  // Ready for what follows: each has a list, and a paper of it to rate.
  for (const reader of readers) rated.set(reader, (await first(reader)).entries[0]!.paperId);
  const again = await workOf(desk, readers, first);
  const rating = await workOf(desk, readers, (reader) =>
    desk.services.shelves.setRating(reader, rated.get(reader)!, 'UP'),
  );
  const made = await workOf(desk, readers, first);
  return {
    listMs: made.middle,
    listWorkMs: made.work,
    againWorkMs: again.work,
    ratingWorkMs: rating.work,
  };
}

/** Milliseconds in the middle, and of processor time on average, of the desk and of Postgres. */
async function workOf(
  { db }: DeskContext,
  readers: readonly string[],
  work: (reader: string) => Promise<unknown>,
): Promise<{ middle: number; work: number }> {
  const [own, postgres] = [process.cpuUsage(), await processorOf(db)];
  const next = readers.values();
  const taken = await time(readers.length, () => work(next.next().value!));
  const { user, system } = process.cpuUsage(own);
  const [before, after] = [postgres, await processorOf(db)];
  if (before === null || after === null)
    throw new Error('This system does not tell what Postgres works.');
  return {
    middle: percentile(taken, 0.5),
    work: ((user + system) / 1000 + after - before) / readers.length,
  };
}

async function ofNeighbours({ indexes }: DeskContext, papers: number): Promise<number> {
  const ids = Array.from({ length: nearestAsked }, (_, at) => 1 + ((at * 7919) % papers));
  const vectors = await indexes.vectors.vectors(ids);
  const queries = [...vectors.values()].values();
  const taken = await time(vectors.size, () => indexes.vectors.search([queries.next().value!], 10));
  return percentile(taken, 0.5);
}

async function sizeOf({ db }: DeskContext): Promise<number> {
  const [row] = await db.query<{ mb: number }>(
    `select pg_database_size(current_database())::float8 / 1048576 as mb`,
  );
  return row!.mb;
}

async function ofStart(url: string, folder: string) {
  const script = fileURLToPath(new URL('../saved-start.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, folder]);
  const { seconds, kilobytes } = JSON.parse(stdout) as { seconds: number; kilobytes: number };
  return { startSeconds: seconds, memoryMb: kilobytes / 1024 };
}

const abstracts = 64;

/** Processor time of the vector of one abstract of 120 words, in ms. */
export async function embeddingWork(modelDir: string): Promise<number> {
  const embedder = createTransformersEmbedder({ modelDir, bulkThreads: 1 });
  await embedder.ready();
  const texts = Array.from({ length: abstracts }, (_, at) => abstractOf(at));
  await embedder.embed(texts.slice(0, 8));
  const before = process.cpuUsage();
  await embedder.embed(texts);
  const { user, system } = process.cpuUsage(before);
  await embedder.close();
  return (user + system) / 1000 / abstracts;
}

const abstractOf = (at: number): string =>
  Array.from({ length: 120 }, (_, word) => `${words[(at * 31 + word * word) % words.length]}`).join(
    ' ',
  );
const words =
  'we study how sparse models learn from few examples and show that attention over past steps explains most of what they keep'.split(
    ' ',
  );
