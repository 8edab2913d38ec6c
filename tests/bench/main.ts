import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { ensureModelFiles } from '../../embeddings/index.js';
import { readConfig } from '../../server/config.js';
import { acquireEmbeddedPostgres } from '../../server/db/embedded-postgres.js';
import { projectRoot } from '../../server/project-root.js';
import { writeTable } from '../support/marked-table.js';
import { copyDatabase } from '../support/test-database.js';
import { fillDatabase, openBenchDesk, settle } from './bench-desk.js';
import { embeddingBench } from './embedding-bench.js';
import { exportBench } from './export-bench.js';
import { mailBench } from './mail-bench.js';
import { mailKills } from './mail-kills.js';
import { mailTable } from './mail-table.js';
import { mapBench } from './map-bench.js';
import { readersBench } from './readers-bench.js';
import { recommendationBench } from './recommendation-bench.js';

const print = (line: string) => process.stdout.write(`${line}\n`);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    readers: { type: 'string' },
    papers: { type: 'string' },
    map: { type: 'string' },
    export: { type: 'string' },
    mail: { type: 'boolean' },
    'mail-kills': { type: 'boolean' },
    kills: { type: 'string', default: '500' },
    write: { type: 'boolean' },
  },
});
const sizes = positionals.map(Number).filter(Boolean);

/**
 * `npm run bench [-- SIZE…]`: speed and memory on this machine. Compare figures of one run only. With
 * `-- --readers N [--papers N]` what that many readers cost, with `-- --map N` what a map of N papers costs, with
 * `-- --export N` what a library of N papers costs to download, with `-- --mail
 * [--readers N] [--papers N]` what their digests cost, with `-- --mail-kills [--readers N] [--kills N]` what workers that are
 * killed lose, and nothing else. With --write the tables about mail go to docs/mail-scale.md.
 */
async function main(): Promise<void> {
  print(`${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}`);
  const readers = Number(values.readers ?? 0);
  const mapped = Number(values.map ?? 0);
  const exported = Number(values.export ?? 0);
  const mails = values.mail || values['mail-kills'];
  if (readers + mapped + exported === 0 && !mails) await embeddingBench(await modelFolder(), print);
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  await chmod(folder, 0o755);
  const postgres = await acquireEmbeddedPostgres(folder);
  print('The following papers have seeded vectors in 200 clusters, no real texts.');
  if (values.mail) await measureMail(postgres.url, folder, readers);
  else if (values['mail-kills']) await killMail(postgres.url, readers);
  else if (exported > 0) await exportBench(postgres.url, folder, exported, print);
  else if (mapped > 0) await mapBench(postgres.url, folder, mapped, print);
  else if (readers > 0)
    await readersBench(
      postgres.url,
      folder,
      { readers, papers: Number(values.papers ?? 17_000) },
      print,
    );
  else
    for (const size of sizes.length > 0 ? sizes : [7_000, 100_000])
      await deskBench(postgres.url, join(folder, String(size)), size);
  await postgres.release();
  await rm(folder, { recursive: true, force: true });
}

async function measureMail(url: string, folder: string, readers: number): Promise<void> {
  const papers = Number(values.papers ?? 7_000);
  const size = { readers: readers || 300, papers, newPapers: 300 };
  await report('mail', mailTable(size, await mailBench(url, folder, size, print)));
}

async function killMail(url: string, readers: number): Promise<void> {
  const size = { readers: readers || 2_000, kills: Number(values.kills) };
  await report('mail-kills', await mailKills(url, size, print));
}

async function report(name: 'mail' | 'mail-kills', table: string): Promise<void> {
  print(table);
  const page = join(projectRoot, 'docs/mail-scale.md');
  if (values.write) await writeTable(page, name, table, `npm run bench -- --${name} --write`);
}

function modelFolder(): Promise<string> {
  const { modelDir, modelCacheDir, modelHub } = readConfig();
  return ensureModelFiles({ modelDir, cacheDir: modelCacheDir, hubUrl: modelHub });
}

async function deskBench(templateUrl: string, folder: string, papers: number): Promise<void> {
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

await main();
