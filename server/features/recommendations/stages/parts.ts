import type { Feature } from '../blend/blend.js';

/** One part of a paper's score. */
export interface Part {
  readonly feature: Feature | 'exploration';
  /** How much of the feature there is, before it is weighed; not below 0. */
  readonly value: number;
  /** What it adds to the score. */
  readonly amount: number;
  /** What it adds with the weights that Lectern comes with, whichever ranker is in use. */
  readonly base: number;
  /** What it is about: a paper's or author's number, a category, the number of readers; null where there is one of a kind. */
  readonly subject: number | string | null;
}

/** The score is the sum of its parts and nothing else. */
export const scoreOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

const ofLikeness: ReadonlySet<Part['feature']> = new Set([
  'near',
  'words',
  'author',
  'disliked',
  'passedOver',
]);

/** How well a paper fits what the reader liked and turned down, whatever others think of it. */
export const likeness = (parts: readonly Part[]): number =>
  parts.reduce((sum, { feature, base }) => sum + (ofLikeness.has(feature) ? base : 0), 0);

/** What each feature gives a paper before a ranker multiplies it. */
export function amountsOf(parts: readonly Part[]): Record<string, number> {
  const amounts: Record<string, number> = {};
  for (const { feature, base } of parts)
    if (base !== 0) amounts[feature] = (amounts[feature] ?? 0) + base;
  return amounts;
}
