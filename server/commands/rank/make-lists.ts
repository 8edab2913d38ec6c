import type { DeskIndexes } from '../../features/search/desk-indexes.js';
import { startProgress } from '../../progress.js';
import { accountOf } from './account-of.js';
import { fillDesk } from './fill-desk.js';
import { type PaperFiles, scanPaperFiles } from './paper-files.js';
import { planDays } from './plan-days.js';
import { planQueries } from './plan-queries.js';
import { planReaders } from './plan-readers.js';
import { planSimilar } from './plan-similar.js';
import type { RankOptions } from './rank-options.js';
import type { Planner, RankIo, RankPlan, RankRequest } from './rank-plan.js';
import { type RankedPaper, RunFile } from './run-file.js';

// Without any date in the files all papers are of one day, and it makes no difference which.
const noDate = Date.UTC(2000, 0, 1);

const atOnce = 4;

/** Fills an empty desk with the files, asks its services for every list, and writes them down. */
export async function makeLists(options: RankOptions, io: RankIo): Promise<number> {
  const { context, say, print } = io;
  const files = await scanPaperFiles(options.papers);
  const plan = await plannerOf(options)(options, files, say);
  context.clock.set(options.asOf ?? latestIn(files, plan));
  const papers = await fillDesk(options, files, plan, io);
  await makeWhole(context.indexes, plan);
  const requests = plan.requests({ services: context.services, papers, accountOf });
  const rows = await write(options, requests, io);
  print(`${requests.length} requests, ${rows} rows in ${options.out}`);
  return 0;
}

async function makeWhole(indexes: DeskIndexes, { searches }: RankPlan): Promise<void> {
  await indexes.vectorFollower.catchUp();
  if (searches.includes('words')) await indexes.wordFollower.catchUp();
  if (searches.includes('vectors')) await indexes.settled();
}

function plannerOf({ interactions, queries, similarTo, similarSets }: RankOptions): Planner {
  if (similarTo !== undefined || similarSets !== undefined) return planSimilar;
  if (interactions !== undefined) return planReaders;
  return queries === undefined ? planDays : planQueries;
}

function latestIn({ latest }: PaperFiles, { ratings }: RankPlan): Date {
  const dates = [latest, ...ratings.map(({ at }) => at)].filter((date) => date !== null);
  return new Date(dates.length === 0 ? noDate : dates.reduce((a, b) => Math.max(a, b)));
}

async function write(
  { out, match }: RankOptions,
  requests: readonly RankRequest[],
  io: RankIo,
): Promise<number> {
  const run = await RunFile.create(out, match);
  const progress = startProgress('Ranking');
  try {
    let made = 0;
    for await (const { id, list } of inOrder(requests)) {
      io.signal.throwIfAborted();
      await run.add(id, list);
      made += 1;
      progress.update(made, requests.length);
    }
    await run.finish();
    return run.rows;
  } catch (error) {
    await run.discard();
    throw error;
  } finally {
    progress.stop();
  }
}

/** Makes a few lists at a time, since each waits for Postgres and the index now and then. */
async function* inOrder(
  requests: readonly RankRequest[],
): AsyncGenerator<{ id: string; list: RankedPaper[] }> {
  const begun: Promise<RankedPaper[]>[] = [];
  for (const [at, { id }] of requests.entries()) {
    for (const { rank } of requests.slice(at + begun.length, at + atOnce)) {
      const list = rank();
      // Its failure is met when its turn comes.
      list.catch(() => undefined);
      begun.push(list);
    }
    yield { id, list: await begun.shift()! };
  }
}
