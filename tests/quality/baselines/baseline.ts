import type { Workplace } from '../rank-run.js';
import type { RankingTask } from '../ranking-task.js';

/** What a baseline knows of one reader; papers are numbers, by their place in the task. */
export interface KnownReader {
  readonly likes: readonly number[];
  readonly dislikes: readonly number[];
  /** Up to `count` papers in a random order that is the same for all, without those rated and those to be told apart. */
  others(count: number): number[];
}

/** A score for every paper of the task, for a reader with a like; higher is better, and only the order counts. */
export type Scorer = (reader: KnownReader) => ArrayLike<number>;

/** A published way of making personal lists, in its plainest form. */
export interface Baseline {
  readonly name: string;
  prepare(place: Workplace, task: RankingTask): Promise<Scorer>;
}
