import type { Taste } from '../recommendation.js';
import type { Hydrated } from '../stages/hydrate.js';
import { none, type Scorer, type Trait } from './scorer.js';

const freshHalfLifeDays = 4;
// A paper may be on screen so often before it counts as passed over.
const looksForFree = 2;
const mostPassedOver = 10;

/** Whether a paper was on screen so often that it counts. */
export const countsAsPassedOver = (times: number): boolean => times > looksForFree;

/** The share of the candidates that trend less. Without a vote a paper is new at best, which is another part. */
export function trendingScorer(candidates: readonly Hydrated[]): Scorer {
  const rank = percentiles(candidates.map(({ facts }) => facts.trendingScore));
  return ({ facts }) =>
    facts.upvoteCount > 0
      ? [{ feature: 'trending', value: rank(facts.trendingScore), subject: null }]
      : none;
}

/** Halves every four days. */
export const freshScorer = (now: Date): Scorer => {
  // Many papers are of one day.
  const days = new Map<string, readonly Trait[]>();
  return ({ facts }) => {
    const known = days.get(facts.feedDate);
    if (known) return known;
    const ageDays = Math.max(0, (now.getTime() - Date.parse(facts.feedDate)) / 86_400_000);
    const value = 0.5 ** (ageDays / freshHalfLifeDays);
    const traits: Trait[] = [{ feature: 'fresh', value, subject: null }];
    days.set(facts.feedDate, traits);
    return traits;
  };
};

/** 1 for a paper that comes with code. */
export const codeScorer: Scorer = ({ facts }) =>
  facts.hasCode ? [{ feature: 'code', value: 1, subject: null }] : none;

/** How often a paper was on screen without being touched, after the first two times. */
export const passedOverScorer =
  ({ impressions }: Pick<Taste, 'impressions'>): Scorer =>
  ({ facts }) => {
    const times = (impressions.get(facts.id) ?? 0) - looksForFree;
    return times > 0
      ? [{ feature: 'passedOver', value: Math.min(mostPassedOver, times), subject: null }]
      : none;
  };

/** Share of the values that are below a value. */
function percentiles(values: readonly number[]): (value: number) => number {
  const sorted = Float64Array.from(values).sort();
  const rank = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!rank.has(value)) rank.set(value, at / Math.max(1, sorted.length - 1));
  });
  return (value) => rank.get(value) ?? 0;
}
