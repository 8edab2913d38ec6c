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

export interface IngestStore {
  /** Sees to it that the authors of drafts are known; may run beside the storing of other drafts. */
  prepare(drafts: readonly PaperDraft[]): Promise<void>;
  /** Stores all drafts or none, once they are prepared; no two may share an id. Committed when it resolves. */
  upsert(drafts: readonly PaperDraft[], prepared?: Promise<void>): Promise<Ingested>;
  /** Takes papers off the desk by their arXiv ids, but for those that a reader has had to do with; returns how many. */
  removeUntouched(arxivIds: readonly string[]): Promise<number>;
  isEmpty(): Promise<boolean>;
}
