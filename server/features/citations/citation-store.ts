import type { CitedAs } from './cited-paper.js';

/** What the desk knows of how a paper is cited; the key is null while it has none. */
export type KnownOfPaper = Omit<CitedAs, 'citationKey'> & { readonly citationKey: string | null };

/** A key that a paper would like to have. */
export interface WantedKey {
  readonly paperId: number;
  readonly key: string;
}

export interface CitationStore {
  known(ids: readonly number[]): Promise<Map<number, KnownOfPaper>>;
  /** Gives keys that no paper has to papers that have none, for good and in this order; others stay without. */
  giveKeys(wanted: readonly WantedKey[]): Promise<void>;
}
