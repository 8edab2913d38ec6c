import type { Collection, CollectionChange, SharedCollection } from './collection.js';

export interface CollectionStore {
  /** By name; `held` counts among these papers. */
  list(accountId: string, among: readonly number[]): Promise<Collection[]>;
  find(accountId: string, id: string): Promise<Collection | null>;
  findShared(shareToken: string): Promise<SharedCollection | null>;
  /** null when there is one of this name. */
  create(accountId: string, name: string): Promise<string | null>;
  /** False when there is another of this name. */
  rename(accountId: string, id: string, name: string): Promise<boolean>;
  change(accountId: string, id: string, change: CollectionChange): Promise<void>;
  setShareToken(accountId: string, id: string, shareToken: string | null): Promise<void>;
  /** False when the reader has no such collection, or one of its name has been made since. */
  setRemoved(accountId: string, id: string, removed: boolean): Promise<boolean>;
  /** Removed ones, the last first. */
  removed(accountId: string): Promise<Collection[]>;
  /** Ends removed ones for good: one, or all. @returns how many. */
  discard(accountId: string, id: string | null): Promise<number>;
  /** Ends for good what was removed before then. @returns how many. */
  purge(before: Date): Promise<number>;
}
