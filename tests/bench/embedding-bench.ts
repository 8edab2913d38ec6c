import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { defaultModel } from '../../embeddings/fetched-models.js';
import { createTransformersEmbedder } from '../../embeddings/index.js';
import { bulkThreads } from '../../server/processors.js';
import { projectRoot } from '../../server/project-root.js';

const file = join(projectRoot, 'server/features/ingest/starter-papers.jsonl');

/** Papers a second by the desk's worker threads, against a plain loop over a pipeline, taking turns in one run. */
export async function embeddingBench(
  modelDir: string,
  print: (line: string) => void,
): Promise<void> {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ title, abstract }) => `${title}\n${abstract}`);
  const embedder = createTransformersEmbedder({ modelDir, bulkThreads: bulkThreads() });
  const naive = await naivePipeline(modelDir);
  await embedder.embed(texts.slice(0, 8));
  await naive(texts[0]!);
  const rates = { desk: [] as number[], naive: [] as number[] };
  for (let round = 0; round < 3; round++) {
    rates.desk.push(await rate(texts.length, () => embedder.embed(texts)));
    rates.naive.push(
      await rate(texts.length, async () => {
        for (const text of texts) await naive(text);
      }),
    );
  }
  await embedder.close();
  const [desk, loop] = [median(rates.desk), median(rates.naive)];
  print(
    `embedding ${texts.length} starter papers, median of 3: desk ${desk.toFixed(1)}/s, plain pipeline loop ${loop.toFixed(1)}/s, ratio ${(desk / loop).toFixed(2)}`,
  );
}

/** What a script would do: the library's own pipeline with its defaults, one text after the other. */
async function naivePipeline(modelDir: string): Promise<(text: string) => Promise<unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-naive-'));
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
  return (text) => extract(text, { pooling: 'mean', normalize: true });
}

async function rate(count: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (1_000 * count) / (performance.now() - began);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
