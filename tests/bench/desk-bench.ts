import { execFile } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copyDatabase } from '../support/test-database.js';
import { fillDatabase, openBenchDesk, settle } from './bench-desk.js';
import { print } from './options.js';
import { recommendationBench } from './recommendation-bench.js';

/** A desk of so many papers: its starts, its memory, and how soon a reader has recommendations. */
export async function deskBench(
  templateUrl: string,
  folder: string,
  papers: number,
): Promise<void> {
  const database = await copyDatabase(templateUrl, `bench_${papers}`);
  await fillDatabase(database.url, papers);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const began = performance.now();
  const first = await openBenchDesk(database.url, folder);
  await settle(first.desk);
  const built = (performance.now() - began) / 1000;
  loop.disable();
  const delay = (loop.percentile(99) - 1e6) / 1e6;
  print(
    `${papers} papers: first start, answering after ${first.seconds.toFixed(1)} s, graph after ${built.toFixed(1)} s; main-loop delay p99 ${delay.toFixed(1)} ms meanwhile`,
  );
  await first.desk.dispose();
  await savedStart(database.url, folder, papers);
  const second = await openBenchDesk(database.url, folder);
  await recommendationBench(second.desk, papers, print);
  await second.desk.dispose();
  await database.drop();
}

async function savedStart(url: string, folder: string, papers: number): Promise<void> {
  const script = fileURLToPath(new URL('./saved-start.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, folder]);
  const { seconds, kilobytes } = JSON.parse(stdout) as { seconds: number; kilobytes: number };
  print(
    `${papers} papers: start with saved indexes ${seconds.toFixed(1)} s; ${(kilobytes / papers).toFixed(1)} KB of memory a paper`,
  );
}
