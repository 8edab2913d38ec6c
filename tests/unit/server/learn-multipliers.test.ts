import { compare, isBetter } from '../../../server/features/rankers/compare.js';
import { gate } from '../../../server/features/rankers/gate.js';
import { learnMultipliers } from '../../../server/features/rankers/learn-multipliers.js';
import { fitLogistic, logLoss } from '../../../server/features/rankers/logistic.js';
import type { Amounts, JudgedPage } from '../../../server/features/rankers/served-page.js';
import { seededRandom } from '../../bench/clusters.js';

/** Pages of ten papers, of which readers take the two they want most by `wish`. */
function pagesBy(wish: (paper: Amounts, random: () => number) => number, count: number, seed = 1) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at): JudgedPage => {
    const papers = Array.from({ length: 10 }, () => ({
      near: random() * 0.4,
      trending: random() * 0.1,
    }));
    const wished = papers
      .map((paper) => ({ paper, wish: wish(paper, random) }))
      .sort((a, b) => b.wish - a.wish)
      .map(({ paper }) => paper);
    return { accountId: `r${at % 12}`, wanted: wished.slice(0, 2), passed: wished.slice(2) };
  });
}

const byTrend = ({ trending }: Amounts, random: () => number) => trending! + random() * 0.03;
const byChance = (_: Amounts, random: () => number) => random();

test('what readers go by counts for more, and later feedback says that it should', async () => {
  const multipliers = await learnMultipliers(pagesBy(byTrend, 200), {});
  expect(multipliers.trending! / multipliers.near!).toBeGreaterThan(5);
  const verdict = gate(pagesBy(byTrend, 100, 2), multipliers, {});
  expect(verdict).toMatchObject({ readers: 12, lists: 100 });
  expect(isBetter(verdict)).toBe(true);
});

test('from chance nothing is learnt that the gate lets through, for 19 of 20 desks', async () => {
  let passed = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const multipliers = await learnMultipliers(pagesBy(byChance, 100, seed), {});
    passed += Number(isBetter(gate(pagesBy(byChance, 60, 100 + seed), multipliers, {})));
  }
  expect(passed).toBeLessThanOrEqual(2);
});

test('learning begins from the ranker in use, and the gate finds no difference between equals', async () => {
  const pages = pagesBy(byTrend, 120);
  const inUse = { trending: 4, code: 3 };
  expect(await learnMultipliers(pages, inUse)).toMatchObject({ code: 3 });
  expect(gate(pages, inUse, inUse)).toMatchObject({ gain: 0, low: 0, high: 0 });
});

test('readers count the same, and the interval is that of Student', () => {
  const cases = (gains: Record<string, number[]>) =>
    Object.entries(gains).flatMap(([accountId, own]) => own.map((gain) => ({ accountId, gain })));
  const found = compare(cases({ a: [1, 1, 1, 1], b: [0], c: [1, 0], d: [0.5], e: [0] }));
  // Means 1, 0, .5, .5, 0: .4 with a deviation of .41833; t(.975, 4) is 2.776.
  expect(found).toMatchObject({ readers: 5, lists: 9, gain: 0.4 });
  expect(found.high - found.gain).toBeCloseTo((2.776 * 0.41833) / Math.sqrt(5), 1);
  expect(isBetter(found)).toBe(false);
  expect(compare(cases({ a: [1, 1] }))).toMatchObject({ gain: 1, low: -1, high: 1 });
  expect(compare([])).toMatchObject({ readers: 0, gain: 0, low: -1, high: 1 });
  expect(isBetter(compare(cases({ a: [1], b: [0.9], c: [1], d: [1] })))).toBe(false);
  expect(isBetter(compare(cases({ a: [1], b: [0.9], c: [1], d: [1], e: [1] })))).toBe(true);
});

test('the fit finds the coefficients that made the choices, and stays put where nothing is told', async () => {
  const random = seededRandom(4);
  const truth = [2, -1];
  const rows = Array.from({ length: 4_000 }, () => {
    const row = [random() * 4 - 2, random() * 4 - 2];
    const surely = 1 / (1 + Math.exp(-(row[0]! * truth[0]! + row[1]! * truth[1]!)));
    const sign = random() < surely ? 1 : -1;
    return Float64Array.of(sign * row[0]!, sign * row[1]!, 0);
  });
  const choices = { names: ['a', 'b', 'none'], rows, weights: rows.map(() => 1) };
  const found = await fitLogistic(choices, Float64Array.of(0, 0, 5), 1);
  expect(found[0]).toBeCloseTo(2, 0);
  expect(found[1]).toBeCloseTo(-1, 0);
  expect(found[2]).toBe(5);
  expect(logLoss(choices, found)).toBeLessThan(logLoss(choices, Float64Array.of(1, 1, 1)));
  const held = await fitLogistic(choices, Float64Array.of(0, 0, 5), 1e9);
  expect(held[0]).toBeCloseTo(0, 3);
});
