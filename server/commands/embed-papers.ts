import { setTimeout as sleep } from 'node:timers/promises';
import type { Embedder } from '../../embeddings/index.js';
import type { EmbeddingService } from '../features/ingest/embedding-service.js';
import { startProgress } from '../progress.js';
import type { CommandIo } from './command.js';

interface Embedding {
  readonly model: Embedder;
  readonly services: { readonly embedding: EmbeddingService };
}

/** Embeds what is pending, or watches another process do so and takes over when that one ends. */
export async function embedPapers({ context, signal, say }: CommandIo<Embedding>): Promise<void> {
  const { embedding } = context.services;
  if ((await embedding.countPending()) === 0) return;
  await context.model.ready();
  const progress = startProgress('Embedding papers');
  const began = performance.now();
  let total = await embedding.countPending();
  const onProgress = ({ done, total: all }: { done: number; total: number }) => {
    total = all;
    progress.update(done, all);
  };
  while (!(await embedding.run({ onProgress, signal }))) {
    const left = await embedding.countPending();
    if (left === 0) break;
    total = Math.max(total, left);
    progress.update(total - left, total);
    await sleep(1_000, undefined, { signal });
  }
  progress.stop();
  say(`Embedded ${total} papers in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
