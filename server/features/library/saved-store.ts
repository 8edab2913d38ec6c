import type { ShelfEntry } from './library-store.js';
import type { SavedEdit, SavedFilter, SavedPaper } from './saved-paper.js';

export interface SavedTag {
  readonly name: string;
  readonly count: number;
}

/** How many saved papers stand how. */
export interface SavedCounts {
  readonly all: number;
  readonly toRead: number;
  readonly reading: number;
  readonly read: number;
  readonly noted: number;
}

/** Why nothing was changed. */
export type EditProblem = 'TOO_MANY_TAGS' | 'NOTE_CHANGED' | 'TOO_MANY_PAPERS';

export interface SavedStore {
  /** Those of the papers that are saved. */
  find(accountId: string, paperIds: readonly number[]): Promise<Map<number, SavedPaper>>;
  /** Latest first. */
  list(
    accountId: string,
    filter: SavedFilter,
    after: ShelfEntry | null,
    limit: number,
  ): Promise<ShelfEntry[]>;
  size(accountId: string, filter: SavedFilter): Promise<number>;
  counts(accountId: string): Promise<SavedCounts>;
  /** Most used first. */
  tags(accountId: string): Promise<SavedTag[]>;
  /** Does all of it or nothing; papers that were not saved are saved. Unknown papers are left out. */
  edit(
    accountId: string,
    edits: readonly (SavedEdit & { readonly paperIds: readonly number[] })[],
    mostPapers: number,
  ): Promise<EditProblem | null>;
  /** Gives a tag another name everywhere; null takes it away. @returns the papers that had it. */
  renameTag(accountId: string, from: string, to: string | null): Promise<number[]>;
  /** What was taken away last first. */
  removed(accountId: string, after: ShelfEntry | null, limit: number): Promise<ShelfEntry[]>;
  removedCount(accountId: string): Promise<number>;
  /** Puts papers back as they were when they were taken away. @returns those that were. */
  restore(accountId: string, paperIds: readonly number[]): Promise<number[]>;
  /** Ends for good what lies in the trash: of these papers, or all of it. @returns how many. */
  discard(accountId: string, paperIds: readonly number[] | null): Promise<number>;
  /** Ends for good what was taken away before then. @returns how many. */
  purge(before: Date): Promise<number>;
}
