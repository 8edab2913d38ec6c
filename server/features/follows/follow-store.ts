import type { Author } from '../papers/paper.js';

export interface SavedSearch {
  readonly id: string;
  readonly query: string;
  readonly createdAt: Date;
}

export interface FollowedKeyword {
  readonly id: string;
  /** In lower case. */
  readonly keyword: string;
  readonly createdAt: Date;
}

export type FollowedKind = 'AUTHORS' | 'TOPICS' | 'KEYWORDS';

/** What a list of followed papers is of. */
export interface FollowedOf {
  /** Null for all. */
  readonly kind: FollowedKind | null;
  /** The papers that have a followed keyword. */
  readonly withKeyword: readonly number[];
}

export interface DatedPaper {
  readonly paperId: number;
  /** Published, or where that is not known, arrived. */
  readonly at: Date;
}

export interface FollowStore {
  /** Papers by followed authors, in followed topics or with a followed keyword, latest first, without muted ones. */
  papers(
    accountId: string,
    of: FollowedOf,
    after: DatedPaper | null,
    limit: number,
  ): Promise<DatedPaper[]>;
  paperCount(accountId: string, of: FollowedOf): Promise<number>;
  /** By name. */
  authors(accountId: string): Promise<Author[]>;
  setFollowed(accountId: string, authorId: number, followed: boolean): Promise<void>;
  /** Oldest first. */
  searches(accountId: string): Promise<SavedSearch[]>;
  addSearch(accountId: string, query: string): Promise<void>;
  /** False when the reader has no such search. */
  removeSearch(accountId: string, id: string): Promise<boolean>;
  /** Oldest first. */
  keywords(accountId: string): Promise<FollowedKeyword[]>;
  setKeyword(accountId: string, keyword: string, followed: boolean): Promise<void>;
}
