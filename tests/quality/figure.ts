import { type Estimate, estimate } from './metrics.js';
import type { Workplace } from './rank-run.js';

/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: Estimate;
}

/** One way of measuring, on one data set. */
export interface Evaluation {
  readonly set: string;
  readonly name: string;
  /** Whether its data is part of the project. */
  readonly ownData?: true;
  run(place: Workplace): Promise<Figure[]>;
}

/** A figure for each metric, over the same cases; where one is not defined, the case does not count. */
export const figures = <Case>(
  cases: readonly Case[],
  metrics: readonly (readonly [string, (one: Case) => number])[],
): Figure[] =>
  metrics.map(([name, metric]) => ({
    name,
    value: estimate(cases.map(metric).filter((value) => !Number.isNaN(value))),
  }));
