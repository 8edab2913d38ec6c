import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ensureModelFiles } from '../../embeddings/index.js';
import { readConfig } from '../../server/config.js';
import { acquireEmbeddedPostgres } from '../../server/db/embedded-postgres.js';
import { copyDatabase } from '../support/test-database.js';
import { fillDatabase, openBenchDesk, settle } from './bench-desk.js';
import { embeddingBench } from './embedding-bench.js';
import { recommendationBench } from './recommendation-bench.js';

const print = (line: string) => process.stdout.write(`${line}\n`);
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

/** `npm run bench [-- SIZE…]`: speed and memory on this machine. Compare figures of one run only. */
async function main(): Promise<void> {
  const { modelDir, modelCacheDir, modelHub } = readConfig();
  print(`${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}`);
  await embeddingBench(
    await ensureModelFiles({ modelDir, cacheDir: modelCacheDir, hubUrl: modelHub }),
    print,
  );
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  await chmod(folder, 0o755);
  const postgres = await acquireEmbeddedPostgres(folder);
  print('The following papers have seeded vectors in 200 clusters, no real texts.');
  for (const size of sizes.length > 0 ? sizes : [7_000, 100_000])
    await deskBench(postgres.url, join(folder, String(size)), size);
  await postgres.release();
  await rm(folder, { recursive: true, force: true });
}

async function deskBench(templateUrl: string, folder: string, papers: number): Promise<void> {
  const database = await copyDatabase(templateUrl, `bench_${papers}`);
  await fillDatabase(database.url, papers);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const memoryBefore = process.memoryUsage().rss;
  loop.enable();
  const first = await openBenchDesk(database.url, folder);
  await settle(first.desk);
  loop.disable();
  const delay = (loop.percentile(99) - 1e6) / 1e6;
  const kilobytes = (process.memoryUsage().rss - memoryBefore) / papers / 1024;
  print(
    `${papers} papers: first start, answering after ${first.seconds.toFixed(1)} s; main-loop delay p99 ${delay.toFixed(1)} ms while indexing; ${kilobytes.toFixed(1)} KB a paper`,
  );
  await first.desk.dispose();
  const second = await openBenchDesk(database.url, folder);
  print(`${papers} papers: start with saved indexes ${second.seconds.toFixed(1)} s`);
  await recommendationBench(second.desk, papers, print);
  await second.desk.dispose();
  await database.drop();
}

await main();
