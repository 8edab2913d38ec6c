import type { Author } from '../papers/paper.js';

export interface SavedSearch {
  readonly id: string;
  readonly query: string;
  readonly createdAt: Date;
}

export interface FollowStore {
  /** By name. */
  authors(accountId: string): Promise<Author[]>;
  setFollowed(accountId: string, authorId: number, followed: boolean): Promise<void>;
  /** Oldest first. */
  searches(accountId: string): Promise<SavedSearch[]>;
  addSearch(accountId: string, query: string): Promise<void>;
  /** False when the reader has no such search. */
  removeSearch(accountId: string, id: string): Promise<boolean>;
}
