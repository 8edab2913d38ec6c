import type { MatchLevel, Recommendation } from '../recommendation.js';
import type { WordTaste } from '../words/word-taste.js';
import type { Names } from './names.js';
import { likedAmount, type Parts, scoreOf } from './parts.js';
import { reasonsOf } from './reasons.js';
import type { Scored } from './score.js';

const levels: [MatchLevel, number][] = [
  ['STRONG', 0.5],
  ['GOOD', 0.38],
  ['POSSIBLE', 0.26],
];
// Enough for a reader to recognise what is meant.
const termsTold = 3;
const termsLookedAt = 12;

/** Stage 4: scores and parts in the reader's words. */
export function present(
  { facts, parts, features }: Scored,
  names: Names,
  words: WordTaste | null,
): Recommendation {
  const telling = (features && words?.telling(features.terms, termsLookedAt)) ?? [];
  const terms = telling.flatMap((id) => names.terms.get(id) ?? []).slice(0, termsTold);
  return {
    paperId: facts.id,
    score: scoreOf(parts),
    match: matchLevel(parts),
    reasons: reasonsOf(parts, names, terms),
  };
}

/** By what was liked and turned down; a paper that is only trending is an exploration, however popular. */
function matchLevel(parts: Parts): MatchLevel {
  const match = likedAmount(parts) + parts.against;
  return levels.find(([, least]) => match >= least)?.[0] ?? 'EXPLORING';
}
