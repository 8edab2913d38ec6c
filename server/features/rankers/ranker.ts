import type { Comparison } from './compare.js';

/** How many times more or less a feature counts than with the weights Lectern comes with; 1 for those not named. */
export type Multipliers = Readonly<Record<string, number>>;

/** What a multiplier may be. */
export const bounds = { least: 0.1, most: 10 };

/** REFUSED: the gate or the trial spoke against it; REPLACED: was in use once. */
export type RankerState = 'TRIAL' | 'IN_USE' | 'REPLACED' | 'REFUSED';

/** A way to weigh what speaks for a paper. */
export interface Ranker {
  readonly id: number;
  readonly origin: 'LEARNT' | 'PROPOSED';
  readonly state: RankerState;
  readonly multipliers: Multipliers;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  /** Beside the ranker in use, on feedback that came after what it was learnt from. */
  readonly gate: Comparison;
  /** Beside the ranker in use, in interleaved lists; null before the first list that readers took something from. */
  readonly trial: Comparison | null;
}

/** A ranker about to be kept. */
export type NewRanker = Pick<Ranker, 'origin' | 'state' | 'multipliers' | 'gate'>;

/** What lists are made with: null stands for the weights Lectern comes with, and for no rival. */
export interface RankersAtWork {
  readonly current: Ranker | null;
  readonly rival: Ranker | null;
}
