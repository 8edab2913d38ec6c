import fc from 'fast-check';
import { shippedBlend } from '../../../server/features/recommendations/blend/blend.js';
import { weightsFor } from '../../../server/features/recommendations/blend/weights-for.js';
import type { ReadersAlike } from '../../../server/features/recommendations/readers-alike-store.js';
import type { Taste } from '../../../server/features/recommendations/recommendation.js';
import { scoreOf } from '../../../server/features/recommendations/stages/parts.js';
import { type Scored, score } from '../../../server/features/recommendations/stages/score.js';
import type { PaperFacts } from '../../../server/features/recommendations/taste-store.js';
import type { Learnt } from '../../../server/features/recommendations/words/learn-words.js';
import { amountOf, makeFacts, noTaste } from './recommendation-fixture.js';

const now = new Date('2025-01-10T12:00:00Z');
const dimension = 5;
const cosines = fc.array(
  fc.integer({ min: -64, max: 64 }).map((n) => n / 64),
  {
    minLength: dimension,
    maxLength: dimension,
  },
);
const weights = fc.array(fc.constantFrom(0.2, 0.5, 0.8, 1), { maxLength: dimension });

const axis = (at: number) => Float32Array.from({ length: dimension }, (_, i) => (i === at ? 1 : 0));
/** One paper for each weight, each along an axis of its own: a vector's coordinates are its cosines with them. */
const judgedBy = (weights: readonly number[], firstId: number) => ({
  judged: weights.map((weight, at) => ({ paperId: firstId + at, weight })),
  vectors: new Map(weights.map((_, at) => [firstId + at, axis(at)])),
});

const nothingLearnt: Learnt = { words: null, authors: new Set() };

interface Reader {
  readonly likes?: readonly number[];
  readonly dislikes?: readonly number[];
  readonly alike?: ReadersAlike;
  readonly taste?: Partial<Taste>;
}
type Candidate = { readonly at?: readonly number[] | null } & Partial<PaperFacts>;

/** Scores papers 1, 2, 3 … for a reader. */
async function scoreAll(reader: Reader, ...papers: Candidate[]) {
  const likes = judgedBy(reader.likes ?? [], 1_001);
  const dislikes = judgedBy(reader.dislikes ?? [], 2_001);
  const hydrated = papers.map(({ at = null, ...facts }, index) => ({
    facts: makeFacts(index + 1, facts),
    vector: at && Float32Array.from(at),
    features: null,
  }));
  const alike = reader.alike ?? { readers: 0, papers: [] };
  const taste = { ...noTaste, likes: likes.judged, dislikes: dislikes.judged, ...reader.taste };
  const known = {
    likes: likes.vectors,
    dislikes: dislikes.vectors,
    alike,
    searches: [],
    keywords: new Map(),
  };
  const weight = taste.likes.filter(({ paperId }) => likes.vectors.has(paperId)).length;
  const weights = weightsFor(shippedBlend, weight, false, taste.sliders);
  return score(hydrated, { ...known, learnt: nothingLearnt, taste, now }, weights);
}

const totals = async (...args: Parameters<typeof scoreAll>) =>
  (await scoreAll(...args)).map(({ parts }) => scoreOf(parts));

/** The higher of two lists and the lower, place by place. */
const sorted = (a: readonly number[], b: readonly number[]) => [
  a.map((value, at) => Math.max(value, b[at]!)),
  a.map((value, at) => Math.min(value, b[at]!)),
];

test('what is nearer to every like never scores lower', () =>
  fc.assert(
    fc.asyncProperty(weights, cosines, cosines, async (likes, a, b) => {
      const [near, far] = sorted(a, b);
      const [first, second] = await totals({ likes }, { at: near! }, { at: far! });
      expect(first! - second!).toBeGreaterThanOrEqual(-1e-9);
    }),
  ));

test('what is nearer to what was turned down never scores higher', () =>
  fc.assert(
    fc.asyncProperty(weights, cosines, cosines, async (dislikes, a, b) => {
      const [near, far] = sorted(a, b);
      const [first, second] = await totals({ dislikes }, { at: near! }, { at: far! });
      expect(first! - second!).toBeLessThanOrEqual(1e-9);
    }),
  ));

test('one more paper turned down raises no score, and lowers that of its neighbours only', () =>
  fc.assert(
    fc.asyncProperty(weights, weights, cosines, async (likes, dislikes, at) => {
      const [before] = await totals({ likes, dislikes }, { at });
      const more = [...dislikes, 1].slice(0, dimension);
      const [after] = await totals({ likes, dislikes: more }, { at });
      expect(after!).toBeLessThanOrEqual(before!);
      const far = at.map((value) => Math.min(value, 0.25));
      expect(await totals({ likes, dislikes: more }, { at: far })).toEqual(
        await totals({ likes }, { at: far }),
      );
    }),
  ));

test('a stronger like never lowers what is near it', () =>
  fc.assert(
    fc.asyncProperty(weights, weights, cosines, async (a, b, at) => {
      const [more, less] = sorted(
        a,
        a.map((value, place) => b[place] ?? value),
      );
      const [strong] = await totals({ likes: more! }, { at });
      const [weak] = await totals({ likes: less! }, { at });
      expect(strong! - weak!).toBeGreaterThanOrEqual(-1e-9);
    }),
  ));

test('the parts stay in their bounds, and the order of the likes does not matter', () =>
  fc.assert(
    fc.asyncProperty(weights, weights, cosines, async (likes, dislikes, at) => {
      const [paper, unread] = await scoreAll({ likes, dislikes }, { at }, { at: null });
      expect(amountOf(paper!.parts, 'near')).toBeGreaterThanOrEqual(0);
      expect(amountOf(paper!.parts, 'near')).toBeLessThanOrEqual(1 + 1e-9);
      expect(amountOf(paper!.parts, 'disliked', 'passedOver')).toBeLessThanOrEqual(0);
      expect(amountOf(unread!.parts, 'near', 'topic')).toBe(0);
      const turned = [...likes.keys()].reverse().map((place) => ({
        paperId: 1_001 + place,
        weight: likes[place]!,
      }));
      const again = await scoreAll({ likes, dislikes, taste: { likes: turned } }, { at });
      const amounts = ({ parts }: Scored) =>
        parts.filter(({ feature }) => feature === 'near').map(({ amount }) => amount);
      expect(amounts(again[0]!)).toEqual(amounts(paper!));
    }),
  ));

test('likes whose vectors are not there yet leave the reader a newcomer', async () => {
  const taste = { likes: [{ paperId: 5, weight: 1 }] };
  expect(await totals({ taste }, { at: axis(0) as never })).toEqual(await totals({}, { at: null }));
});

test('the first followed category counts, and only that one', async () => {
  const taste = { topics: ['cs.CL', 'cs.AI'] };
  const [both, none] = await scoreAll(
    { taste },
    { categories: ['cs.DS', 'cs.AI', 'cs.CL'] },
    { categories: ['cs.DS'] },
  );
  const topics = both!.parts.filter(({ feature }) => feature === 'topic');
  expect(topics.map(({ subject }) => subject)).toEqual(['cs.AI']);
  expect(amountOf(none!.parts, 'topic')).toBe(0);
  expect(scoreOf(both!.parts)).toBeGreaterThan(scoreOf(none!.parts));
});

test('nobody is told that a paper without votes is voted for', async () => {
  const [, voted, unvoted] = await scoreAll(
    {},
    { trendingScore: 1 },
    { trendingScore: 9 },
    { trendingScore: 9, upvoteCount: 0 },
  );
  expect(amountOf(voted!.parts, 'trending')).toBeGreaterThan(0);
  expect(amountOf(unvoted!.parts, 'trending')).toBe(0);
});

test('more trending, newer and less often passed over is never lower', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20), { minLength: 2, maxLength: 30 }), async (values) => {
      const byValue = (scores: number[], sign: 1 | -1) => {
        for (const [a, x] of values.entries())
          for (const [b, y] of values.entries())
            if (sign * (x - y) > 0) expect(scores[a]!).toBeGreaterThanOrEqual(scores[b]!);
      };
      const day = (ago: number) => `2025-01-${String(20 - ago + 1).padStart(2, '0')}`;
      byValue(await totals({}, ...values.map((trendingScore) => ({ trendingScore }))), 1);
      byValue(await totals({}, ...values.map((ago) => ({ feedDate: day(ago) }))), -1);
      const impressions = new Map(values.map((times, at) => [at + 1, times]));
      byValue(await totals({ taste: { impressions } }, ...values.map(() => ({}))), -1);
    }),
    { numRuns: 30 },
  ));

test('every candidate is scored, in the order given', async () => {
  const many = Array.from({ length: 230 }, () => ({}));
  const ids = (await scoreAll({}, ...many)).map(({ facts }) => facts.id);
  expect(ids).toEqual(many.map((_, at) => at + 1));
});
