import type { HnswIndex, VectorIndex } from '../../../embeddings/index.js';
import type { FollowingIndex } from './index-follower.js';
import { applyVectors, type VectorChange, type WordChange } from './pg-change-feeds.js';
import type { WordIndex } from './word-index.js';

/** The word index, as something that follows Postgres. */
export class FollowedWordIndex implements FollowingIndex<WordChange> {
  readonly name = 'words';

  constructor(private readonly words: WordIndex) {}

  get watermark(): string | null {
    return this.words.watermark;
  }

  async apply(changes: readonly WordChange[]): Promise<void> {
    const there = changes.flatMap(({ id, words }) => (words ? [{ id, ...words }] : []));
    const gone = changes.flatMap(({ id, words }) => (words ? [] : [id]));
    if (gone.length > 0) await this.words.remove(gone);
    if (there.length > 0) await this.words.upsert(there);
  }

  commit(watermark: string): Promise<void> {
    return this.words.commit(watermark);
  }

  ids(): Promise<number[]> {
    return this.words.ids();
  }

  remove(ids: readonly number[]): Promise<void> {
    return this.words.remove(ids);
  }

  reset(): Promise<void> {
    return this.words.reset();
  }

  renew(): Promise<void> {
    return this.words.renew();
  }
}

const snapshotAfter = 2_000;
const snapshotEveryMs = 60_000;

/** A vector index in memory, as something that follows Postgres; saved now and then where it can be. */
export class FollowedVectorIndex implements FollowingIndex<VectorChange> {
  readonly name = 'vectors';
  private unsaved = 0;
  private latest: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> = Promise.resolve();
  private closing = false;

  constructor(
    private readonly index: VectorIndex,
    readonly watermark: string | null,
    private readonly saved: Pick<HnswIndex, 'snapshot' | 'state' | 'rebuild'> | null,
    private readonly onError: (error: Error) => void,
  ) {}

  async apply(changes: readonly VectorChange[]): Promise<void> {
    await applyVectors(this.index, changes);
    this.unsaved += changes.length;
  }

  /** What is not in a snapshot is read from Postgres again at the next start, so saving may wait. */
  async commit(watermark: string): Promise<void> {
    this.latest = watermark;
    if (this.unsaved >= snapshotAfter) this.save();
    else this.timer ??= setTimeout(() => this.save(), snapshotEveryMs).unref();
  }

  async ids(): Promise<Iterable<number>> {
    return this.index.labels();
  }

  async remove(ids: readonly number[]): Promise<void> {
    await this.index.remove(ids);
    this.unsaved += ids.length;
  }

  async reset(): Promise<void> {
    await this.remove([...(await this.index.labels())]);
  }

  /** Begins to: a graph of many vectors takes minutes, in which other changes come in. */
  async renew(): Promise<void> {
    // It fails only with its thread, as all that is asked of it next does.
    this.saved?.rebuild().catch(() => undefined);
  }

  /** Saves what is not saved yet, unless the graph is far from done: nobody who stops a desk waits for that. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    this.closing = this.saved?.state() !== 'ready';
    if (this.closing) return;
    this.save();
    await this.saving;
  }

  /** Begins to; the index saves once its graph holds every vector. */
  private save(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.unsaved === 0 || this.latest === null || !this.saved) return;
    const changes = this.unsaved;
    this.unsaved = 0;
    const saved = this.saved.snapshot(this.latest).then(
      () => undefined,
      (error) => {
        this.unsaved += changes;
        if (!this.closing) this.onError(error);
      },
    );
    this.saving = Promise.all([this.saving, saved]).then(() => undefined);
  }
}
