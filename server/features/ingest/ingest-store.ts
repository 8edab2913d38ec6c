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
  /** Stores all drafts or none; no two may share an id. Committed when it resolves. */
  upsert(drafts: readonly PaperDraft[]): Promise<Ingested>;
  /** Takes papers off the desk by their arXiv ids, but for those that a reader has had to do with; returns how many. */
  removeUntouched(arxivIds: readonly string[]): Promise<number>;
  isEmpty(): Promise<boolean>;
}
