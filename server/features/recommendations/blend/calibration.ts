import type { MatchLevel } from '../recommendation.js';
import { likeness, type Part } from '../stages/parts.js';

// Logistic curve from likeness to the share of liked papers, where as many papers were liked as not.
const midpoint = 0.175;
const slope = 14;
const levels: [MatchLevel, number][] = [
  ['STRONG', 0.9],
  ['GOOD', 0.75],
  ['POSSIBLE', 0.5],
];

/** How likely a reader wants a paper, from 0 to 1, were every other paper one they want (Platt 1999). */
export const matchProbability = (parts: readonly Part[]): number =>
  1 / (1 + Math.exp(-slope * (likeness(parts) - midpoint)));

/** The probability in a word. A paper that is only trending is an exploration, however popular. */
export const matchLevel = (probability: number): MatchLevel =>
  levels.find(([, least]) => probability >= least)?.[0] ?? 'EXPLORING';
