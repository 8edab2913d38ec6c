import type { Vector } from '../../../embeddings/index.js';
import type { FeedDay, TrendingPaper } from './trending.js';

export interface Prior {
  readonly paperId: number;
  /** Expected ln(1 + votes) less that of the average paper. */
  readonly value: number;
}

export interface TrendingStore {
  /** Every feed day with its papers and votes, in order. */
  days(): Promise<FeedDay[]>;
  /** Whether an embedded paper has no prior yet. */
  hasNew(): Promise<boolean>;
  /**
   * All papers of these days, and all embedded ones that want a prior: those that have none yet, and those without a
   * vote from the day `since` on. In order of their days.
   */
  papers(learnFrom: readonly string[], since: string): Promise<TrendingPaper[]>;
  /** Vectors of those papers that have one. */
  vectors(ids: readonly number[]): Promise<Map<number, Vector>>;
  /** Stores priors; the scores follow. */
  save(priors: readonly Prior[]): Promise<void>;
}
