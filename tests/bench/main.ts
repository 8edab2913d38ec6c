import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureModelFiles } from '../../embeddings/index.js';
import { readConfig } from '../../server/config.js';
import { acquireEmbeddedPostgres } from '../../server/db/embedded-postgres.js';
import { capacityReport, usualDemand } from './capacity/capacity-report.js';
import { deskBench } from './desk-bench.js';
import { embeddingBench } from './embedding-bench.js';
import { exportBench } from './export-bench.js';
import { graphqlBench } from './graphql-bench.js';
import { growthBench, readGrowth, writeGrowth } from './growth/growth-bench.js';
import { growthReport } from './growth/growth-report.js';
import { importBench } from './import-bench.js';
import { listsBench } from './lists-bench.js';
import { mailBench } from './mail-bench.js';
import { mailKills } from './mail-kills.js';
import { mailTable } from './mail-table.js';
import { mapBench } from './map-bench.js';
import { millionBench } from './million/million-bench.js';
import { milvusBench } from './milvus-bench.js';
import { neighboursBench } from './neighbours/neighbours-bench.js';
import { machine, print, report, sizes, values } from './options.js';
import { plansBench } from './plans-bench.js';
import { readersBench } from './readers-bench.js';
import { startBench } from './start-bench.js';
import { typingBench } from './typing-bench.js';

/** What goes to docs/performance.md, by the option that asks for it. */
const performanceBenches = {
  graphql: graphqlBench,
  lists: listsBench,
  plans: plansBench,
  start: (url: string, folder: string, papers: number, say: typeof print) =>
    startBench(url, join(folder, 'desk'), papers, say),
};
type PerformanceBench = keyof typeof performanceBenches;
const wanted = (Object.keys(performanceBenches) as PerformanceBench[]).find((name) => values[name]);

/**
 * `npm run bench [-- SIZE…]`: speed and memory on this machine. Compare figures of one run only. With
 * `-- --readers N [--papers N]` what that many readers cost, with `-- --map N` what a map of N papers costs, with
 * `-- --import FILE [--kills N]` what an import costs and what killing it changes, with `-- --export N` what a library of N
 * papers costs to download, with `-- --typing FILE.jsonl.gz` how soon each letter of a query is answered among the papers of a
 * file, with `-- --mail
 * [--readers N] [--papers N]` what their digests cost, with `-- --mail-kills [--readers N] [--kills N]` what workers that are
 * killed lose, with `-- --graphql [--papers N]` what the API answers beside plain Apollo, with `-- --lists [--papers N]` what the first page of a
 * reader's list takes, with `-- --plans [--papers N]` which statements read a
 * growing table whole, with `-- --start [--papers N]` how soon it is there, with `-- --milvus [N]` how the index of a Milvus server does beside the own one,
 * with `-- --million [N]` what a million papers take from their file to a reader, with `-- --neighbours [N]` how the own one does beside plain hnswlib-node,
 * with `-- --embedding` how fast texts
 * get vectors, with `-- --growth [PAPERS…]` what grows with papers and readers, with `-- --capacity [--papers N --readers N] [--prices
 * CORE,MEMORY,DISK]` what desks take by what that measured, and nothing else. With --write the tables go to
 * docs/performance.md, mail-scale.md, import-scale.md, milvus.md, growth.md and capacity.md.
 */
async function main(): Promise<void> {
  print(machine);
  if (values.import) return measureImport(values.import);
  if (values.embedding) return measureEmbedding();
  if (values.capacity) return foretellCapacity();
  if (values.milvus) return measureMilvus(sizes[0] ?? 100_000);
  if (values.neighbours) return measureNeighbours(sizes[0] ?? 100_000);
  const readers = Number(values.readers ?? 0);
  const mapped = Number(values.map ?? 0);
  const exported = Number(values.export ?? 0);
  const { typing } = values;
  const mails = values.mail || values['mail-kills'];
  if (
    readers + mapped + exported === 0 &&
    !mails &&
    !typing &&
    !wanted &&
    !values.growth &&
    !values.million
  )
    await measureEmbedding();
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  await chmod(folder, 0o755);
  const postgres = await acquireEmbeddedPostgres(folder);
  if (!typing) print('The following papers have seeded vectors in 200 clusters, no real texts.');
  if (values.mail) await measureMail(postgres.url, folder, readers);
  else if (values['mail-kills']) await killMail(postgres.url, readers);
  else if (values.growth) await measureGrowing(postgres.url, folder);
  else if (values.million) await measureMillion(postgres.url, folder);
  else if (wanted) await measurePerformance(wanted, postgres.url, folder);
  else if (typing)
    await typingBench(postgres.url, folder, { file: typing, modelDir: await modelFolder() }, print);
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

async function measureImport(file: string): Promise<void> {
  const table = await importBench({ file, kills: Number(values.kills ?? 10) }, print);
  print(table);
  await report('import', table, 'import-scale', 'npm run bench -- --import FILE --write');
}

async function measurePerformance(name: PerformanceBench, url: string, folder: string) {
  const papers = Number(values.papers ?? 7_000);
  const table = await performanceBenches[name](url, folder, papers, print);
  await report(name, `${machine}\n\n${papers} papers.\n\n${table}`, 'performance');
}

async function measureEmbedding(): Promise<void> {
  const table = await embeddingBench(await modelFolder(), print);
  await report('embedding', `${machine}\n\n${table}`, 'performance');
}

async function measureMillion(url: string, folder: string): Promise<void> {
  const papers = sizes[0] ?? 1_000_000;
  const table = await millionBench({ url, folder, modelDir: await modelFolder(), print }, papers);
  const size = `${papers.toLocaleString('en')} papers.`;
  await report('million', `${machine}\n\n${size}\n\n${table}`, 'import-scale');
}

async function measureGrowing(url: string, folder: string): Promise<void> {
  const place = { url, folder, modelDir: await modelFolder(), machine };
  const growth = await growthBench(
    place,
    sizes.length > 0 ? sizes : [1_000, 10_000, 100_000],
    print,
  );
  print(growthReport(growth));
  if (values.write) await writeGrowth(growth);
}

/** Of the demand that is asked for, or of desks from a lab's to the largest. */
async function foretellCapacity(): Promise<void> {
  const own = Boolean(values.papers && values.readers);
  const [core, memory, disk] = (values.prices ?? '12,3,0.08').split(',').map(Number) as [
    number,
    number,
    number,
  ];
  const demands = own
    ? [usualDemand(Number(values.papers), Number(values.readers))]
    : desks.map(([papers, readers]) => usualDemand(papers, readers));
  const table = capacityReport(await readGrowth(), demands, { core, memory, disk });
  if (own) print(table);
  else await report('capacity', table, 'capacity');
}

const desks = [
  [1e4, 10],
  [1e5, 1e3],
  [1e6, 1e4],
  [1e7, 1e6],
  [1e8, 1e7],
] as const;

async function measureMilvus(papers: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const table = await milvusBench(folder, papers, print);
  await rm(folder, { recursive: true, force: true });
  await report('milvus', table, 'milvus');
}

async function measureNeighbours(vectors: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const table = await neighboursBench(folder, vectors, print);
  await rm(folder, { recursive: true, force: true });
  const size = `${vectors.toLocaleString('en')} vectors.`;
  await report('neighbours', `${machine}\n\n${size}\n\n${table}`, 'performance');
}

async function measureMail(url: string, folder: string, readers: number): Promise<void> {
  const papers = Number(values.papers ?? 7_000);
  const size = { readers: readers || 300, papers, newPapers: 300 };
  await report('mail', mailTable(size, await mailBench(url, folder, size, print)), 'mail-scale');
}

async function killMail(url: string, readers: number): Promise<void> {
  const size = { readers: readers || 2_000, kills: Number(values.kills ?? 500) };
  await report('mail-kills', await mailKills(url, size, print), 'mail-scale');
}

function modelFolder(): Promise<string> {
  const { modelDir, modelCacheDir, modelHub } = readConfig();
  return ensureModelFiles({ modelDir, cacheDir: modelCacheDir, hubUrl: modelHub });
}

await main();
