import type { DeskContext } from '../../server/context.js';
import { createApp } from '../../server/http/app.js';
import { schedule } from '../../server/jobs/schedule.js';
import { copyDatabase } from '../support/test-database.js';
import { clusters, fillDatabase, openBenchDesk, settle } from './bench-desk.js';
import { seededRandom } from './clusters.js';
import { fillReaders } from './fill-readers.js';
import { settledMemory, told, watched } from './memory.js';
import { p50p99, time } from './percentiles.js';
import { requestRecommendations } from './recommendation-request.js';

const requests = 300;
const length = 200;
const nightly = /^\d+ \d+ \* \* \*$/;

type Print = (line: string) => void;

/** What many readers cost: time of a list, memory of the desk before and after all have had one, and the nightly jobs. */
export async function readersBench(
  templateUrl: string,
  folder: string,
  { readers, papers }: { readers: number; papers: number },
  print: Print,
): Promise<void> {
  const database = await copyDatabase(templateUrl, `bench_readers_${readers}`);
  await fillDatabase(database.url, papers);
  const made = await fillReaders(database.url, { readers, papers, fields: clusters });
  const { desk } = await openBenchDesk(database.url, folder);
  await settle(desk);
  const say = (line: string) => print(`${papers} papers, ${readers} readers: ${line}`);
  await nightlyJobs(desk, say);
  await listsForAll(desk, made, say);
  await listsForSome(desk, made, say);
  await desk.dispose();
  await database.drop();
}

/** The scheduled work that comes once a day; the peak is of the process, which holds the indexes too. */
async function nightlyJobs(desk: DeskContext, say: Print): Promise<void> {
  for (const { name, run } of schedule.filter(({ cron }) => nightly.test(cron))) {
    const before = settledMemory();
    const { seconds, peak } = await watched(() => run(desk.services, new AbortController().signal));
    say(`${name} took ${seconds.toFixed(1)} s; ${told(before)} before, ${told(peak)} at most`);
  }
}

async function listsForAll(
  { services }: DeskContext,
  readers: readonly string[],
  say: Print,
): Promise<void> {
  await services.recommendations.list(readers[0]!, { limit: length });
  const before = settledMemory();
  const { seconds, peak } = await watched(async () => {
    for (const id of readers) await services.recommendations.list(id, { limit: length });
  });
  const after = settledMemory();
  const each = (grown: number) => `${((1024 * grown) / readers.length).toFixed(1)} KB`;
  say(
    `a list for each in ${seconds.toFixed(0)} s; ${told(before)} before, ${told(after)} after, ${told(peak)} at most: ` +
      `${each(after.rss - before.rss)} a reader, heap ${each(after.heap - before.heap)}`,
  );
}

/** Random readers, one after the other. */
async function listsForSome(
  desk: DeskContext,
  readers: readonly string[],
  say: Print,
): Promise<void> {
  const random = seededRandom(17);
  const next = () => readers[Math.floor(random() * readers.length)]!;
  const { recommendations } = desk.services;
  const inProcess = () => recommendations.list(next(), { limit: length });
  say(`recommendations in process: ${p50p99(await time(requests, inProcess))}`);
  const app = await createApp(desk);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const overHttp = () => requestRecommendations(url, next());
  await time(20, overHttp);
  say(`recommendations over GraphQL: ${p50p99(await time(requests, overHttp))}`);
  await app.close();
}
