import type { Embedder } from '../../../embeddings/index.js';
import type { EmbeddingStore, PendingPaper } from './embedding-store.js';

export interface EmbeddingProgress {
  readonly done: number;
  readonly total: number;
}

export interface EmbeddingRun {
  readonly onProgress?: (progress: EmbeddingProgress) => void;
  readonly signal?: AbortSignal;
}

// Few enough that a killed run loses seconds, many enough that commits cost nothing beside the model.
const batchSize = 32;

/** Gives every paper its vector. Works in batches that are durable one by one, so it goes on where it was cut. */
export class EmbeddingService {
  constructor(
    private readonly store: EmbeddingStore,
    private readonly embedder: Embedder,
  ) {}

  countPending(): Promise<number> {
    return this.store.countPending(this.embedder.modelId);
  }

  /** Embeds all that is pending; returns false at once when another process is at it. */
  async run(options: EmbeddingRun = {}): Promise<boolean> {
    const unlock = await this.store.tryLock();
    if (!unlock) return false;
    try {
      await this.drain(options);
      return true;
    } finally {
      await unlock();
    }
  }

  private async drain({ onProgress, signal }: EmbeddingRun): Promise<void> {
    let done = 0;
    // In one go: papers that were there once have nothing to wait for.
    if ((await this.countPending()) > 0) await this.store.linkCached(this.embedder.modelId);
    let total = await this.countPending();
    for (;;) {
      signal?.throwIfAborted();
      const batch = await this.store.findPending(this.embedder.modelId, batchSize);
      if (batch.length === 0) return;
      await this.embedBatch(batch, signal);
      done += batch.length;
      // Papers may have come in meanwhile.
      if (done >= total) total = done + (await this.countPending());
      onProgress?.({ done, total });
    }
  }

  private async embedBatch(batch: readonly PendingPaper[], signal?: AbortSignal): Promise<void> {
    const fresh = batch.filter(({ cached }) => !cached);
    const vectors = await this.embedder.embed(
      fresh.map(({ text }) => text),
      { priority: 'bulk', ...(signal && { signal }) },
    );
    const byPaper = new Map(fresh.map(({ paperId }, at) => [paperId, vectors[at]]));
    await this.store.save(
      this.embedder.modelId,
      batch.map(({ paperId, textHash }) => {
        const vector = byPaper.get(paperId);
        return { paperId, textHash, ...(vector && { vector }) };
      }),
    );
  }
}
