import {
  estimate,
  hitAt,
  meanRanks,
  ndcgAt,
  recallAt,
  reciprocalRank,
  spearman,
} from '../quality/metrics.js';

const list = ['a', 'b', 'c', 'd'];

test('recall: the share of the relevant in the head', () => {
  expect(recallAt(2, list, new Set(['b', 'd']))).toBe(0.5);
  expect(recallAt(4, list, new Set(['b', 'd']))).toBe(1);
  expect(recallAt(1, list, new Set(['b', 'x', 'y', 'z']))).toBe(0);
  expect(recallAt(10, ['a', 'a'], new Set(['a', 'b']))).toBe(0.5);
});

test('hit and reciprocal rank: where the first relevant one is', () => {
  expect([hitAt(2, list, new Set(['c'])), hitAt(3, list, new Set(['c', 'd']))]).toEqual([0, 1]);
  expect(reciprocalRank(list, new Set(['c', 'd']))).toBeCloseTo(1 / 3, 12);
  expect(reciprocalRank(list, new Set(['x']))).toBe(0);
});

test('nDCG: gain 2^grade − 1, discounted by the logarithm of the rank', () => {
  const grades = new Map([
    ['a', 1],
    ['c', 2],
    ['x', 3],
  ]);
  const got = 1 / Math.log2(2) + 3 / Math.log2(4);
  const best = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
  expect(ndcgAt(10, list, grades)).toBeCloseTo(got / best, 12);
  expect(ndcgAt(10, ['x', 'c', 'a'], grades)).toBeCloseTo(1, 12);
  // Beyond the cut nothing counts, in the list or in the best one.
  expect(ndcgAt(1, list, grades)).toBeCloseTo(1 / 7, 12);
  expect(ndcgAt(10, [], grades)).toBe(0);
});

test('Spearman: by ranks, equal values at their mean rank', () => {
  expect(meanRanks([10, 30, 10, 20])).toEqual([1.5, 4, 1.5, 3]);
  expect(spearman([1, 2, 3], [10, 100, 1000])).toBeCloseTo(1, 12);
  expect(spearman([1, 2, 3], [5, 4, 3])).toBeCloseTo(-1, 12);
  // Ranks 1 2 3 4 against 1.5 1.5 3 4: 4.5 / √(5 · 4.5).
  expect(spearman([1, 2, 3, 4], [0, 0, 7, 9])).toBeCloseTo(4.5 / Math.sqrt(5 * 4.5), 12);
  expect(spearman([1, 2], [3, 3])).toBeNaN();
});

test('an estimate is the mean with the half width of its 95 % interval', () => {
  const { mean, margin, count } = estimate([0, 1, 0, 1]);
  expect([mean, count]).toEqual([0.5, 4]);
  // Variance 1/3, standard error √(1/12).
  expect(margin).toBeCloseTo(1.96 * Math.sqrt(1 / 12), 12);
});
