import type { Vector } from '../../../embeddings/index.js';
import type { Sliders } from '../preferences/preferences.js';
import type { Multipliers } from '../rankers/ranker.js';
import type { Amounts } from '../rankers/served-page.js';
import type { ReaderState } from './taste-store.js';
import type { SliderTrial } from './try-sliders.js';

export type ReasonKind =
  | 'LIKED_PAPER'
  | 'READERS_ALIKE'
  | 'AUTHOR'
  | 'TOPIC'
  | 'PROFILE'
  | 'TRENDING'
  | 'NEW'
  | 'EXPLORATION'
  | 'CODE'
  | 'DISLIKED_PAPER'
  | 'PASSED_OVER';
export type MatchLevel = 'STRONG' | 'GOOD' | 'POSSIBLE' | 'EXPLORING';

/** One part of a score, in the reader's words. */
export interface Reason {
  /** What it is removed by. */
  readonly id: string;
  readonly kind: ReasonKind;
  readonly text: string;
  /** What it added to the score; below 0 for what took away. */
  readonly weight: number;
  /** The paper liked or turned down, for LIKED_PAPER and DISLIKED_PAPER. */
  readonly paperId: number | null;
}

export interface Recommendation {
  readonly paperId: number;
  /** Sum of the reasons' weights. */
  readonly score: number;
  readonly match: MatchLevel;
  /** 0 to 1: how likely the reader wants it, were every other paper one they want. */
  readonly matchProbability: number;
  /** Weightiest first. */
  readonly reasons: readonly Reason[];
  /** The interest it was found for; null for who has no account. */
  readonly profileId: string | null;
  /** What each feature gave, before the ranker in use multiplied it. */
  readonly amounts: Amounts;
}

/** A paper the reader has judged; weight from 0 to 1, less for what is long ago or only saved. */
export interface Judged {
  readonly paperId: number;
  readonly weight: number;
}

/** One of a reader's interests, and what it was begun from. */
export interface Interest {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly authorIds: readonly number[];
}

export interface SavedSearch {
  readonly id: string;
  readonly query: string;
}

export interface SearchVector extends SavedSearch {
  readonly vector: Vector;
}

/** All that is known of a reader, or of one interest of theirs, when a list is made. */
export interface Taste {
  /** Weightiest first; as many as lists are made near. Removed reasons are among them. */
  readonly likes: readonly Judged[];
  /** Weightiest first; as many as other readers and words are compared by, without removed reasons. */
  readonly allLikes: readonly Judged[];
  readonly dislikes: readonly Judged[];
  /** Categories followed. */
  readonly topics: readonly string[];
  /** Authors followed. */
  readonly authors: ReadonlySet<number>;
  readonly searches: readonly SavedSearch[];
  /** Words and phrases followed, in lower case. */
  readonly keywords: readonly string[];
  /** Never recommended: rated, saved or dismissed. */
  readonly handled: ReadonlySet<number>;
  /** How often a paper was on screen without being touched. */
  readonly impressions: ReadonlyMap<number, number>;
  /** Keys of the reasons that count no more. */
  readonly removed: ReadonlySet<string>;
  readonly removedWords: readonly string[];
  /** Changes with what is muted; empty when nothing is. */
  readonly mutes: string;
  readonly sliders: Sliders;
  /** Share of a list that goes to papers nothing is known of, from 0 to 1. */
  readonly exploration: number;
  /** What the list is for; null for all there is. */
  readonly interest: Interest | null;
}

export interface ListRequest {
  /** Only papers that came to the desk after this. */
  readonly arrivedAfter?: Date;
  /** Ranks exactly these, handled ones too, instead of looking for candidates. */
  readonly among?: readonly number[];
  /** Looks for none but these, without those handled or muted. */
  readonly only?: readonly number[];
  /** Left out besides those handled. */
  readonly except?: ReadonlySet<number>;
  /** Only for this one of the reader's interests. */
  readonly profileId?: string;
  /** Without these interests of the reader. */
  readonly apart?: readonly string[];
  /** Made as if the reader had moved these. */
  readonly sliders?: SliderTrial;
  /** Weighs by these instead of what is in use. */
  readonly multipliers?: Multipliers;
  /** The state of the desk: a part of the list that was made for the same one may be taken again. Without, all is made anew. */
  readonly asOf?: string;
  /** The reader, where they were read already. */
  readonly reader?: ReaderState;
  /** The longest list wanted. */
  readonly limit: number;
}
