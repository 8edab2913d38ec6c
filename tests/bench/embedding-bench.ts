import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { env, pipeline } from '@xenova/transformers';
import { defaultModel } from '../../embeddings/fetched-models.js';
import { createTransformersEmbedder } from '../../embeddings/index.js';
import { bulkThreads } from '../../server/processors.js';
import { projectRoot } from '../../server/project-root.js';
import { tableOf } from '../support/marked-table.js';
import { range } from './percentiles.js';

const file = join(projectRoot, 'server/features/ingest/starter-papers.jsonl');

const rounds = 5;
const batches = [1, 8, 32, 128];

interface Round {
  /** Texts a second. */
  readonly rate: number;
  /** Of the time of all cores. */
  readonly busy: number;
  /** How late the main loop was, in ms: one time in a hundred later. */
  readonly late: number;
}

/**
 * Papers a second by the desk's worker threads, against the library's own pipeline with batches of several sizes, which
 * uses as many threads; they take turns in one run.
 */
export async function embeddingBench(
  modelDir: string,
  print: (line: string) => void,
): Promise<string> {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ title, abstract }) => `${title}\n${abstract}`);
  const threads = bulkThreads();
  const embedder = createTransformersEmbedder({ modelDir, bulkThreads: threads });
  const pipelined = await plainPipeline(modelDir);
  const ways = new Map<string, () => Promise<unknown>>([
    ['the desk', () => embedder.embed(texts)],
    ...batches.map(
      (size) => [`pipeline, batches of ${size}`, () => pipelined(texts, size)] as const,
    ),
  ]);
  await embedder.embed(texts.slice(0, 8));
  await pipelined(texts.slice(0, 8), 8);
  const taken = new Map([...ways.keys()].map((name) => [name, [] as Round[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of ways) {
      taken.get(name)!.push(await measured(texts.length, work));
      print(`${name}: ${taken.get(name)!.at(-1)!.rate.toFixed(1)}/s`);
    }
  await embedder.close();
  return `${texts.length} starter papers, ${threads} threads.\n\n${tableOfRounds(taken)}`;
}

function tableOfRounds(taken: ReadonlyMap<string, readonly Round[]>): string {
  const [desk] = taken.values();
  const columns = ['', 'texts/s', 'the desk against it', 'cores busy', 'main loop late, p99'];
  const rows = [...taken].map(([name, all]) => [
    name,
    range(all.map(({ rate }) => rate)),
    range(
      all.map(({ rate }, round) => desk![round]!.rate / rate),
      2,
    ),
    `${range(
      all.map(({ busy }) => 100 * busy),
      0,
    )} %`,
    `${range(all.map(({ late }) => late))} ms`,
  ]);
  return tableOf(columns, rows);
}

/** What a script would do: the library's own pipeline with its defaults, so many texts at a time, as they come. */
async function plainPipeline(modelDir: string) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-plain-'));
  const configs = defaultModel.configs!;
  await cp(join(modelDir, defaultModel.name), join(folder, defaultModel.name), { recursive: true });
  await writeFile(join(folder, defaultModel.name, 'config.json'), JSON.stringify(configs.config));
  await writeFile(
    join(folder, defaultModel.name, 'tokenizer_config.json'),
    JSON.stringify(configs.tokenizer),
  );
  Object.assign(env, { localModelPath: folder, allowRemoteModels: false });
  const extract = await pipeline('feature-extraction', defaultModel.name, { dtype: 'q8' });
  await rm(folder, { recursive: true });
  return async (texts: readonly string[], batch: number) => {
    for (let from = 0; from < texts.length; from += batch)
      await extract(texts.slice(from, from + batch), { pooling: 'mean', normalize: true });
  };
}

async function measured(count: number, work: () => Promise<unknown>): Promise<Round> {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  loop.disable();
  return {
    rate: (1_000 * count) / ms,
    busy: (user + system) / 1_000 / (ms * availableParallelism()),
    late: Math.max(0, loop.percentile(99) / 1e6 - 1),
  };
}
