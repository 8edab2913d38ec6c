import { coverageAt, diversityAt, noveltyAt } from '../quality/beyond-accuracy.js';

test('coverage: the share of all papers in the head of any list, give or take one list', () => {
  const lists = [
    ['a', 'b', 'x'],
    ['a', 'c', 'y'],
    ['a', 'd', 'z'],
    ['a', 'b', 'a'],
  ];
  const { mean, margin, count } = coverageAt(2, lists, 10);
  expect([mean, count]).toEqual([0.4, 4]);
  // Left out one at a time: .4 .3 .3 .4; squares about .35 are .0025 each, times 3/4.
  expect(margin).toBeCloseTo(1.96 * Math.sqrt((4 * 0.0025 * 3) / 4), 12);
  expect(coverageAt(2, [['a'], ['a']], 10)).toEqual({ mean: 0.1, margin: 0, count: 2 });
});

test('diversity: the mean of 1 − cosine over all pairs of the head', () => {
  const vectorOf = new Map([
    ['right', Float32Array.of(1, 0)],
    ['up', Float32Array.of(0, 1)],
    ['left', Float32Array.of(-1, 0)],
    ['more right', Float32Array.of(1, 0)],
  ]);
  // Pairs: 1, 2 and 1.
  expect(diversityAt(3, ['right', 'up', 'left', 'more right'], vectorOf)).toBeCloseTo(4 / 3, 6);
  expect(diversityAt(2, ['right', 'more right'], vectorOf)).toBe(0);
  expect(diversityAt(10, ['up'], vectorOf)).toBeNaN();
});

test('novelty: the mean bits of surprise that someone liked the paper', () => {
  const shareOf = (id: string) => ({ all: 1, half: 0.5, eighth: 0.125 })[id]!;
  expect(noveltyAt(3, ['all', 'half', 'eighth'], shareOf)).toBeCloseTo(4 / 3, 12);
  expect(noveltyAt(1, ['half', 'eighth'], shareOf)).toBe(1);
  expect(noveltyAt(10, [], shareOf)).toBeNaN();
});
