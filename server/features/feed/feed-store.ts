import type { FeedState } from './feed-state.js';
import type { DayRange } from './period.js';

export type FeedOrder = 'TRENDING' | 'NEWEST' | 'UPVOTES';

export interface FeedQuery extends DayRange {
  readonly order: FeedOrder;
  readonly category: string | null;
}

/** Where a page begins: the sort value and id of the last paper before it. */
export interface FeedPosition {
  readonly value: number;
  readonly id: number;
}

export interface FeedEntry extends FeedPosition {}

export interface FeedStore {
  page(query: FeedQuery, after: FeedPosition | null, limit: number): Promise<FeedEntry[]>;
  count(query: FeedQuery): Promise<number>;
  /** Those that the reader has neither read past, rated, saved nor hidden. */
  countUnseen(query: FeedQuery, accountId: string): Promise<number>;
  /** What the order of these papers follows from; of the time before all papers when there are none. */
  state(query: Omit<FeedQuery, 'order'>): Promise<FeedState>;
  /** The latest day not after `day` that has papers; the latest of all when null. */
  latestDay(notAfter: string | null, category: string | null): Promise<string | null>;
  /** The earliest day not before `day` that has papers. */
  earliestDay(notBefore: string, category: string | null): Promise<string | null>;
}
