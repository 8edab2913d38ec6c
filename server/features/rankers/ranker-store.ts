import type { Comparison } from './compare.js';
import type { NewRanker, Ranker, RankerState, RankersAtWork } from './ranker.js';
import type { JudgedPage, ListOutcome, ServedPage } from './served-page.js';

export interface RankerStore {
  atWork(): Promise<RankersAtWork>;
  /** Newest first. */
  list(limit: number): Promise<Ranker[]>;
  /** @throws CONFLICT when another is on trial. */
  add(ranker: NewRanker): Promise<Ranker>;
  /** Ends a ranker's trial, or its use; when it comes into use, the one before it is replaced. */
  decide(id: number, state: RankerState, trial: Comparison | null): Promise<void>;
  /** Keeps nothing of readers who paused learning. */
  record(page: ServedPage): Promise<void>;
  /** The newest pages of which something was wanted, oldest first. */
  judgedPages(limit: number): Promise<JudgedPage[]>;
  /** One a list that readers took anything from. */
  outcomes(rivalId: number): Promise<ListOutcome[]>;
  /** Drops pages that nothing more can be learnt from, and returns how many. */
  prune(): Promise<number>;
}
