import type { Vector } from '../../../../embeddings/index.js';
import type { Interest, SearchVector, Taste } from '../recommendation.js';
import type { Candidates } from '../stages/candidates.js';
import { cosine } from './near-scorer.js';
import { none, type Scorer } from './scorer.js';

// Below this an abstract is hardly about what was searched for; at `fullMatch` it is exactly that.
const searchReach = 0.3;
const fullMatch = 0.7;

/** 1 for a paper in a followed category. */
export const topicScorer =
  ({ topics }: Pick<Taste, 'topics'>): Scorer =>
  ({ facts }) => {
    const subject = facts.categories.find((name) => topics.includes(name));
    return subject === undefined ? none : [{ feature: 'topic', value: 1, subject }];
  };

/** 1 for a paper by a followed author. */
export const followedAuthorScorer =
  ({ authors }: Pick<Taste, 'authors'>): Scorer =>
  ({ features }) => {
    const subject = features?.authorIds.find((id) => authors.has(id));
    return subject === undefined ? none : [{ feature: 'followedAuthor', value: 1, subject }];
  };

/** 1 for a paper in a category, or by an author, that the interest was begun from. */
export const profileScorer =
  (interest: Interest | null): Scorer =>
  ({ facts, features }) => {
    const fits =
      facts.categories.some((name) => interest?.topics.includes(name)) ||
      features?.authorIds.some((id) => interest?.authorIds.includes(id));
    return interest && fits ? [{ feature: 'profile', value: 1, subject: interest.id }] : none;
  };

/** How much a paper is about what a saved search asks for; the nearest search counts. */
export const searchScorer =
  (searches: readonly SearchVector[]): Scorer =>
  ({ vector }) => {
    if (!vector) return none;
    const [best] = searches
      .map(({ id, vector: asked }) => ({ id, match: matchOf(vector, asked) }))
      .sort((a, b) => b.match - a.match);
    return best && best.match > 0
      ? [{ feature: 'search', value: best.match, subject: best.id }]
      : none;
  };

/** 1 for a paper with a followed keyword; the one that fewest papers have is told. */
export function keywordScorer(keywords: Candidates['keywords']): Scorer {
  const rarestFirst = [...keywords].sort(([, a], [, b]) => a.size - b.size);
  return ({ facts }) => {
    const found = rarestFirst.find(([, ids]) => ids.has(facts.id));
    return found ? [{ feature: 'keyword', value: 1, subject: found[0] }] : none;
  };
}

const matchOf = (paper: Vector, asked: Vector): number =>
  Math.min(1, (cosine(paper, asked) - searchReach) / (fullMatch - searchReach));
