export type ReasonKind =
  | 'LIKED_PAPER'
  | 'READERS_ALIKE'
  | 'AUTHOR'
  | 'TOPIC'
  | 'PROFILE'
  | 'TRENDING'
  | 'NEW'
  | 'EXPLORATION';
export type MatchLevel = 'STRONG' | 'GOOD' | 'POSSIBLE' | 'EXPLORING';

/** One part of a score, in the reader's words. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
  /** What it added to the score. */
  readonly weight: number;
  /** The liked paper, for LIKED_PAPER. */
  readonly paperId: number | null;
}

export interface Recommendation {
  readonly paperId: number;
  /** Sum of the reasons' weights, less what papers turned down took away. */
  readonly score: number;
  readonly match: MatchLevel;
  /** Weightiest first. */
  readonly reasons: readonly Reason[];
}

/** A paper the reader has judged; weight from 0 to 1, less for what is long ago or only saved. */
export interface Judged {
  readonly paperId: number;
  readonly weight: number;
}

/** All that is known of a reader when a list is made. */
export interface Taste {
  /** Newest first; as many as lists are made near. */
  readonly likes: readonly Judged[];
  /** Newest first; as many as other readers and words are compared by. */
  readonly allLikes: readonly Judged[];
  readonly dislikes: readonly Judged[];
  readonly topics: readonly string[];
  /** Never recommended: rated, saved or dismissed. */
  readonly handled: ReadonlySet<number>;
  /** How often a paper was on screen without being touched. */
  readonly impressions: ReadonlyMap<number, number>;
}

export interface ListRequest {
  /** Only papers that came to the desk after this. */
  readonly arrivedAfter?: Date;
  /** Ranks exactly these, handled ones too, instead of looking for candidates. */
  readonly among?: readonly number[];
  /** Left out besides those handled. */
  readonly except?: ReadonlySet<number>;
  /** The longest list wanted. */
  readonly limit: number;
}
