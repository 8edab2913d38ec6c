import type { AuthorIds } from './author-ids.js';
import type { PaperDraft } from './paper-draft.js';

export interface IngestCounts {
  added: number;
  updated: number;
  unchanged: number;
}

export interface Ingested extends IngestCounts {
  /** Numbers of the papers that were added. */
  readonly fresh: readonly number[];
}

/** A draft with what is made out before its turn to be stored. */
export interface PreparedDraft extends PaperDraft {
  /** SHA-256 of all that its source says: equal for two drafts that say the same. */
  readonly contentHash: Buffer;
  /** Numbers of its authors, in their order. */
  readonly authorIds: readonly number[];
}

export interface IngestStore {
  /**
   * Sees to it that the authors of drafts, and vectors that they bring, are known; may run beside the storing of other drafts.
   * @param remembered of the batches before, and then of this one too.
   */
  prepare(drafts: readonly PaperDraft[], remembered?: AuthorIds): Promise<PreparedDraft[]>;
  /** Stores all drafts or none; no two may share an id. Committed when it resolves. */
  upsert(drafts: readonly PreparedDraft[]): Promise<Ingested>;
  /** Takes papers off the desk by their arXiv ids, but for those that a reader has had to do with; returns how many. */
  removeUntouched(arxivIds: readonly string[]): Promise<number>;
  isEmpty(): Promise<boolean>;
}
