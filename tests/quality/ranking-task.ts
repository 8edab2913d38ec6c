import type { Interaction, PaperRow } from './data-files.js';
import type { Run, Workplace } from './rank-run.js';

/** One list that is asked for. */
export interface AskedList {
  readonly id: string;
  readonly userId: string;
  /** Exactly these are ranked; when undefined, the best hundred of all papers that the reader has not rated. */
  readonly among?: readonly string[];
}

/** What a ranker is shown: nothing that is held out. */
export interface RankingTask {
  readonly papers: readonly PaperRow[];
  readonly ratings: readonly Interaction[];
  /** All with candidates or all without. */
  readonly asked: readonly AskedList[];
  /** The day that lists are made for (ISO 8601); the latest in papers and ratings when undefined. */
  readonly asOf?: string;
}

/** Anything that makes personal lists: the desk, or a published method beside it. */
export interface Ranker {
  readonly name: string;
  lists(place: Workplace, task: RankingTask): Promise<Run>;
}
