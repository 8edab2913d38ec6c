import type { CollectedPaper, CollectedPlace } from './collection.js';

/** The papers that were put into collections by hand. */
export interface CollectedStore {
  /** Above those that are there, the first given on top. Unknown papers are left out. */
  add(id: string, paperIds: readonly number[]): Promise<void>;
  drop(id: string, paperIds: readonly number[]): Promise<void>;
  /** Puts what was taken out back in its old places, with its notes. */
  restore(id: string, paperIds: readonly number[]): Promise<void>;
  /** In the reader's order. */
  papers(id: string, after: CollectedPlace | null, limit: number): Promise<CollectedPaper[]>;
  /** Puts a paper before another, or at the end. False when either is not in the collection. */
  move(id: string, paperId: number, before: number | null): Promise<boolean>;
  /** False when the paper is not in the collection. */
  annotate(id: string, paperId: number, note: string): Promise<boolean>;
  /** Forgets the places of what was taken out before then. @returns how many. */
  purge(before: Date): Promise<number>;
}
