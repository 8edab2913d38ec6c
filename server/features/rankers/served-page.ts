import type { Multipliers } from './ranker.js';

/** What the features gave one paper, by feature, before multipliers. */
export type Amounts = Multipliers;

export interface ShownPaper {
  readonly paperId: number;
  /** Which of two rankers it was taken from; null when there was one. */
  readonly ofRival: boolean | null;
  readonly amounts: Amounts;
}

/** A page of a reader's list, as it left the desk. */
export interface ServedPage {
  readonly accountId: string;
  /** The list it is a page of. */
  readonly list: string;
  readonly rivalId: number | null;
  readonly papers: readonly ShownPaper[];
}

/** A page of which something was wanted, oldest act first: what was opened, saved or liked, and what was only seen. */
export interface JudgedPage {
  readonly accountId: string;
  readonly wanted: readonly Amounts[];
  readonly passed: readonly Amounts[];
}

/** How many papers a reader took from each side of one interleaved list. */
export interface ListOutcome {
  readonly accountId: string;
  readonly current: number;
  readonly rival: number;
}
