import type { PaperDraft } from './paper-draft.js';

export interface IngestCounts {
  added: number;
  updated: number;
  unchanged: number;
}

export interface IngestStore {
  /** Stores all drafts or none; no two may share an id. Committed when it resolves. */
  upsert(drafts: readonly PaperDraft[]): Promise<IngestCounts>;
  isEmpty(): Promise<boolean>;
}
