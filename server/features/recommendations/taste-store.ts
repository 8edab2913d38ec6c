import type { Sliders } from '../preferences/preferences.js';
import type { Interest, SavedSearch } from './recommendation.js';

export interface Act {
  readonly paperId: number;
  readonly kind: 'UP' | 'DOWN' | 'SAVE' | 'DISMISS' | 'SEED' | 'READ' | 'OPEN';
  readonly at: Date;
  /** False for what was done while learning was paused, or has been forgotten. */
  readonly counts: boolean;
}

/** An interest with the sliders that are its own. */
export type StoredInterest = Interest & { readonly [Name in keyof Sliders]: number | null };

/** What a reader decided about their ranking. */
export interface ReaderChoices {
  readonly topics: readonly string[];
  readonly authorIds: readonly number[];
  readonly searches: readonly SavedSearch[];
  /** Words and phrases followed, in lower case. */
  readonly keywords: readonly string[];
  /** Keys of removed reasons. */
  readonly removed: readonly string[];
  /** Changes with what is muted; empty when nothing is. */
  readonly mutes: string;
  readonly sliders: Sliders;
  readonly exploration: number;
  /** Oldest first; at least one. */
  readonly interests: readonly StoredInterest[];
  /** Papers that were put into an interest. */
  readonly placed: readonly { readonly paperId: number; readonly profileId: string }[];
}

/** All of a reader's own that their lists follow from, as it stood at one moment. */
export interface ReaderState {
  /** Changes with any of it, and with the rankers at work. */
  readonly standing: string;
  /** Newest first. */
  readonly acts: readonly Act[];
  readonly choices: ReaderChoices;
  /** How often each paper was on screen without being touched. */
  readonly impressions: ReadonlyMap<number, number>;
}

export interface PaperFacts {
  readonly id: number;
  readonly trendingScore: number;
  readonly upvoteCount: number;
  readonly feedDate: string;
  readonly categories: readonly string[];
  readonly hasCode: boolean;
}

export interface TasteStore {
  reader(accountId: string): Promise<ReaderState>;
  /** May be a minute old. */
  facts(ids: readonly number[]): Promise<PaperFacts[]>;
  /** Those of the papers that a reader muted by author, category or word. */
  muted(accountId: string, ids: readonly number[]): Promise<number[]>;
  /** The newest papers of these authors, of those that came after a time when one is given. */
  byAuthors(
    authorIds: readonly number[],
    limit: number,
    arrivedAfter: Date | null,
  ): Promise<number[]>;
  /** The newest papers that share an author with these, of those that came after a time when one is given. */
  byAuthorsOf(
    paperIds: readonly number[],
    limit: number,
    arrivedAfter: Date | null,
  ): Promise<number[]>;
  /**
   * The most trending papers, of these categories when any are given, that came after a time when one is given; without,
   * the order may be a minute old.
   */
  trending(
    limit: number,
    categories: readonly string[],
    arrivedAfter: Date | null,
  ): Promise<readonly number[]>;
  arrivedAfter(time: Date): Promise<number[]>;
}
