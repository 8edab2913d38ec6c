import type { Author } from '../papers/paper.js';

export interface SavedSearch {
  readonly id: string;
  readonly query: string;
  readonly createdAt: Date;
}

export type FollowedKind = 'AUTHORS' | 'TOPICS';

export interface DatedPaper {
  readonly paperId: number;
  /** Published, or where that is not known, arrived. */
  readonly at: Date;
}

export interface FollowStore {
  /** Papers by followed authors or in followed topics, latest first. */
  papers(
    accountId: string,
    of: FollowedKind | null,
    after: DatedPaper | null,
    limit: number,
  ): Promise<DatedPaper[]>;
  paperCount(accountId: string, of: FollowedKind | null): Promise<number>;
  /** By name. */
  authors(accountId: string): Promise<Author[]>;
  setFollowed(accountId: string, authorId: number, followed: boolean): Promise<void>;
  /** Oldest first. */
  searches(accountId: string): Promise<SavedSearch[]>;
  addSearch(accountId: string, query: string): Promise<void>;
  /** False when the reader has no such search. */
  removeSearch(accountId: string, id: string): Promise<boolean>;
}
