import { matchLevel, matchProbability } from '../blend/calibration.js';
import type { Recommendation } from '../recommendation.js';
import type { WordTaste } from '../words/word-taste.js';
import type { Names } from './names.js';
import { amountsOf, scoreOf } from './parts.js';
import { reasonsOf } from './reasons.js';
import type { Scored } from './score.js';

// Enough for a reader to recognise what is meant.
const termsTold = 3;
const termsLookedAt = 12;

/** Stage 4: scores and parts in the reader's words. */
export function present(
  { facts, parts, features }: Scored,
  names: Names,
  words: WordTaste | null,
  profileId: string | null,
): Recommendation {
  const telling = (features && words?.telling(features.terms, termsLookedAt)) ?? [];
  const terms = telling.flatMap((id) => names.terms.get(id) ?? []).slice(0, termsTold);
  const probability = matchProbability(parts);
  const explored = parts.some(({ feature }) => feature === 'exploration');
  return {
    paperId: facts.id,
    score: scoreOf(parts),
    match: explored ? 'EXPLORING' : matchLevel(probability),
    matchProbability: probability,
    reasons: reasonsOf(parts, names, terms),
    profileId,
    amounts: amountsOf(parts),
  };
}
