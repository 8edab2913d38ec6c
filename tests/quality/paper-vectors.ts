import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createTransformersEmbedder,
  ensureModelFiles,
  fromBytes,
  MODEL_DIMENSION,
  MODEL_ID,
  toBytes,
  type Vector,
} from '../../embeddings/index.js';
import { readConfig } from '../../server/config.js';
import { bulkThreads } from '../../server/processors.js';
import type { PaperRow } from './data-files.js';
import type { Workplace } from './rank-run.js';

const bytesEach = 4 * MODEL_DIMENSION;

/** The model's vectors of papers (title, line, abstract), in their order; a file beside what the rank command keeps. */
export async function vectorsOf(
  { dataDir }: Workplace,
  papers: readonly PaperRow[],
): Promise<Vector[]> {
  const texts = papers.map(({ title, abstract = '' }) => `${title}\n${abstract}`.trim());
  const folder = join(dataDir ?? join(readConfig().dataDir, 'rank'), 'vectors');
  const file = join(folder, `${hashOf([MODEL_ID, ...texts])}.f32`);
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    const vectors = await embed(texts);
    await writeFile(`${file}.part`, Buffer.concat(vectors.map(toBytes)));
    await rename(`${file}.part`, file);
  }
  const bytes = await readFile(file);
  return texts.map((_, at) =>
    fromBytes(bytes.subarray(at * bytesEach, (at + 1) * bytesEach), MODEL_DIMENSION),
  );
}

const hashOf = (texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);

async function embed(texts: readonly string[]): Promise<Vector[]> {
  const { modelDir, modelCacheDir, modelHub } = readConfig();
  const files = await ensureModelFiles({ modelDir, cacheDir: modelCacheDir, hubUrl: modelHub });
  const embedder = createTransformersEmbedder({ modelDir: files, bulkThreads: bulkThreads() });
  process.stderr.write(`Embedding ${texts.length} papers for what is measured with vectors\n`);
  try {
    return await embedder.embed(texts);
  } finally {
    await embedder.close();
  }
}
