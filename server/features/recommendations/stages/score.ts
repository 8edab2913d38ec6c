import { Pace } from '../../../pace.js';
import type { Multipliers } from '../../rankers/ranker.js';
import type { Weights } from '../blend/blend.js';
import type { Taste } from '../recommendation.js';
import { alikeScorer } from '../scorers/alike-scorer.js';
import {
  followedAuthorScorer,
  keywordScorer,
  profileScorer,
  searchScorer,
  topicScorer,
} from '../scorers/choice-scorers.js';
import {
  codeScorer,
  freshScorer,
  passedOverScorer,
  trendingScorer,
} from '../scorers/desk-scorers.js';
import { dislikedScorer, nearScorer } from '../scorers/near-scorer.js';
import type { Scorer } from '../scorers/scorer.js';
import { authorScorer, wordScorer } from '../scorers/text-scorers.js';
import type { Learnt } from '../words/learn-words.js';
import type { Candidates } from './candidates.js';
import type { Hydrated } from './hydrate.js';
import type { Part } from './parts.js';
import { reasonKey } from './reason-key.js';

// About two milliseconds of work.
const chunk = 50;

export interface Scored extends Hydrated {
  readonly parts: readonly Part[];
}

export interface Evidence
  extends Pick<Candidates, 'likes' | 'dislikes' | 'alike' | 'searches' | 'keywords'> {
  readonly learnt: Learnt;
  readonly taste: Taste;
  readonly now: Date;
}

/** The first of the rules: gives every candidate its score, in parts that can be shown. */
export async function score(
  hydrated: readonly Hydrated[],
  evidence: Evidence,
  weights: Weights,
  multipliers: Multipliers = {},
): Promise<Scored[]> {
  const scorers = scorersFor(hydrated, evidence);
  const { removed } = evidence.taste;
  const pace = new Pace(chunk);
  const scored: Scored[] = [];
  for (const candidate of hydrated) {
    if (pace.due()) await pace.rest();
    const parts: Part[] = [];
    for (const scorer of scorers)
      for (const { feature, value, subject } of scorer(candidate)) {
        const base = weights[feature] * value;
        const part = { feature, value, amount: base * (multipliers[feature] ?? 1), base, subject };
        // What was removed still has its place among the nearest, so that no other reason takes it over.
        if (part.amount !== 0 && !(removed.size > 0 && removed.has(reasonKey(part))))
          parts.push(part);
      }
    scored.push({ ...candidate, parts });
  }
  return scored;
}

function scorersFor(
  hydrated: readonly Hydrated[],
  { likes, dislikes, alike, searches, keywords, learnt, taste, now }: Evidence,
): Scorer[] {
  return [
    nearScorer(taste.likes, likes, hydrated),
    wordScorer(learnt.words),
    authorScorer(learnt),
    followedAuthorScorer(taste),
    alikeScorer(alike, hydrated),
    topicScorer(taste),
    profileScorer(taste.interest),
    searchScorer(searches),
    keywordScorer(keywords),
    trendingScorer(hydrated),
    freshScorer(now),
    codeScorer,
    dislikedScorer(taste.dislikes, dislikes, hydrated),
    passedOverScorer(taste),
  ];
}
