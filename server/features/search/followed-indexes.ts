import type { HnswIndex, VectorIndex } from '../../../embeddings/index.js';
import type { FollowingIndex } from './index-follower.js';
import type { VectorChange, WordChange } from './pg-change-feeds.js';
import type { WordIndex } from './word-index.js';

/** The word index, as something that follows Postgres. */
export class FollowedWordIndex implements FollowingIndex<WordChange> {
  readonly name = 'words';

  constructor(private readonly words: WordIndex) {}

  get watermark(): string | null {
    return this.words.watermark;
  }

  apply(changes: readonly WordChange[]): Promise<void> {
    return this.words.upsert(changes);
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
}

const snapshotAfter = 2_000;
const snapshotEveryMs = 60_000;

/** A vector index in memory, as something that follows Postgres; `snapshot` is called now and then to save it. */
export class FollowedVectorIndex implements FollowingIndex<VectorChange> {
  readonly name = 'vectors';
  private unsaved = 0;
  private latest: string | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly index: VectorIndex,
    readonly watermark: string | null,
    private readonly snapshot: ((watermark: string) => Promise<unknown>) | null,
    private readonly onError: (error: Error) => void,
  ) {}

  async apply(changes: readonly VectorChange[]): Promise<void> {
    await this.index.add(changes.map(({ paperId, vector }) => ({ label: paperId, vector })));
    this.unsaved += changes.length;
  }

  /** What is not in a snapshot is read from Postgres again at the next start, so saving may wait. */
  async commit(watermark: string): Promise<void> {
    this.latest = watermark;
    if (this.unsaved >= snapshotAfter) await this.save();
    else this.timer ??= setTimeout(() => this.save().catch(this.onError), snapshotEveryMs).unref();
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.unsaved === 0 || this.latest === null || !this.snapshot) return;
    this.unsaved = 0;
    await this.snapshot(this.latest);
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
}

/** Saves once the graph holds every vector. */
export const saveSettled = (index: HnswIndex) => async (watermark: string) => {
  await index.settled();
  await index.snapshot(watermark);
};
