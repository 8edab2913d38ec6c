import type { RankContext, Services } from '../../context.js';
import type { CommandIo } from '../command.js';
import type { PaperFiles } from './paper-files.js';
import type { PaperNames } from './paper-names.js';
import type { RankOptions } from './rank-options.js';
import type { GivenRating } from './ratings-file.js';
import type { RankedPaper } from './run-file.js';

export type RankIo = CommandIo<RankContext>;

/** What one call is to do, read from its files before anything is stored. */
export interface RankPlan {
  readonly ratings: readonly GivenRating[];
  /** Everyone who needs an account, each once. */
  readonly users: readonly string[];
  /** What lists are found by, where they are not given: indexes that have to be whole before. */
  readonly searches: readonly ('words' | 'vectors')[];
  requests(desk: RankDesk): RankRequest[];
}

/** What a run ranks with. */
export interface RankDesk {
  readonly services: Services;
  readonly papers: PaperNames;
  accountOf(userId: string): string;
}

/** One list to be made. */
export interface RankRequest {
  readonly id: string;
  rank(): Promise<RankedPaper[]>;
}

/** Reads what one form of the command needs; `say` is told of rows that can't be used. */
export type Planner = (
  options: RankOptions,
  files: PaperFiles,
  say: (line: string) => void,
) => Promise<RankPlan>;
