import type { Feature } from '../blend/blend.js';
import type { Hydrated } from '../stages/hydrate.js';
import type { Part } from '../stages/parts.js';

/** A part before it is weighed. */
export interface Trait extends Omit<Part, 'amount' | 'base'> {
  readonly feature: Feature;
}

/** Finds what of one kind speaks for a paper, or against it. */
export type Scorer = (candidate: Hydrated) => readonly Trait[];

export const none: readonly Trait[] = [];
