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

// While papers get vectors of another model too, what comes in waits no longer than this for one that answers.
const patienceMs = 5_000;

// What is looked at again with every batch must not be planned as if a model had few vectors.
const countedAfter = 1_000;

/** Gives every paper its vector. Works in batches that are durable one by one, so it goes on where it was cut. */
export class EmbeddingService {
  constructor(
    private readonly store: EmbeddingStore,
    /** The model that answers. */
    private readonly embedder: Embedder,
    /** All models that papers are to have vectors of, the most urgent first. */
    private readonly models: () => readonly Embedder[] = () => [embedder],
  ) {}

  /** Papers without a vector of the model that answers. */
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
    let total = 0;
    let counted = countedAfter;
    if ((await this.linkCached()) >= countedAfter) await this.store.countAnew();
    const batches = new Batches(this.store, this.models);
    for (;;) {
      signal?.throwIfAborted();
      const found = await batches.next();
      if (!found) return;
      await this.embedBatch(found.model, found.batch, signal);
      done += found.batch.length;
      if (done >= counted) {
        await this.store.countAnew();
        counted = 2 * done;
      }
      // Papers may have come in meanwhile.
      if (done >= total) total = done + (await this.countAll());
      onProgress?.({ done, total });
    }
  }

  /** At once: papers that were there once have nothing to wait for. @returns how many those were. */
  private async linkCached(): Promise<number> {
    let linked = 0;
    for (const { modelId } of this.models()) {
      if ((await this.store.countPending(modelId)) > 0)
        linked += await this.store.linkCached(modelId);
    }
    return linked;
  }

  private async countAll(): Promise<number> {
    const counts = this.models().map(({ modelId }) => this.store.countPending(modelId));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  private async embedBatch(
    model: Embedder,
    batch: readonly PendingPaper[],
    signal?: AbortSignal,
  ): Promise<void> {
    const fresh = batch.filter(({ cached }) => !cached);
    const vectors = await model.embed(
      fresh.map(({ text }) => text),
      { priority: 'bulk', ...(signal && { signal }) },
    );
    const byPaper = new Map(fresh.map(({ paperId }, at) => [paperId, vectors[at]]));
    await this.store.save(
      model.modelId,
      batch.map(({ paperId, textHash }) => {
        const vector = byPaper.get(paperId);
        return { paperId, textHash, ...(vector && { vector }) };
      }),
    );
  }
}

/** What is to be embedded next, and by which model: the first of them that a paper lacks a vector of. */
class Batches {
  private readonly doneAt = new Map<string, number>();

  constructor(
    private readonly store: Pick<EmbeddingStore, 'findPending'>,
    private readonly models: () => readonly Embedder[],
  ) {}

  async next(): Promise<{ model: Embedder; batch: PendingPaper[] } | null> {
    const models = this.models();
    for (const [at, model] of models.entries()) {
      const isLast = at === models.length - 1;
      // To find that nothing waits, all papers are looked at.
      if (!isLast && this.wasDoneJustNow(model)) continue;
      const batch = await this.store.findPending(model.modelId, batchSize);
      if (batch.length > 0) return { model, batch };
      this.doneAt.set(model.modelId, performance.now());
    }
    return null;
  }

  private wasDoneJustNow({ modelId }: Embedder): boolean {
    return performance.now() - (this.doneAt.get(modelId) ?? -patienceMs) < patienceMs;
  }
}
