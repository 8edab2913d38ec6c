export interface SimilarRequest {
  /** Near all of these: one paper, or a few. */
  readonly to: readonly number[];
  readonly first: number;
  /** Ranks these only, the papers asked about too when they are among them. */
  readonly among?: readonly number[];
}

/** A paper near others, and what speaks for it. */
export interface SimilarPaper {
  readonly id: number;
  readonly score: number;
  /** Authors of the papers asked about who wrote this one too, the rarest first. */
  readonly authorIds: readonly number[];
  /** How many readers liked or saved it with one of the papers asked about; 0 where that would tell of single readers. */
  readonly readers: number;
  /** How many works it cites that one of the papers asked about cites too. */
  readonly references: number;
  /** Whether it cites one of the papers asked about, or is cited by it. */
  readonly cited: boolean;
}
