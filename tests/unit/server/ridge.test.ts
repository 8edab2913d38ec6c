import fc from 'fast-check';
import { NormalEquations } from '../../../server/features/trending/normal-equations.js';
import { ridge } from '../../../server/features/trending/ridge.js';
import { solveSymmetric } from '../../../server/solve-symmetric.js';

type Row = readonly [number[], number];

function equationsOf(days: readonly Row[][], weight = 1): NormalEquations {
  const equations = new NormalEquations(days[0]![0]![0].length);
  for (const rows of days) {
    const mean = rows.reduce((sum, [, y]) => sum + y, 0) / rows.length;
    for (const [x, y] of rows) equations.add(Float64Array.from(x), y - mean, weight);
    equations.endDay();
  }
  return equations;
}
const coefficientsOf = (days: readonly Row[][], lambda: number) => {
  const equations = equationsOf(days);
  return ridge(equations, new Float64Array(equations.size).fill(lambda));
};

test('a system solved by hand', async () => {
  // 4x + 2y = 2, 2x + 5y = -3: x = 1, y = -1.
  const solution = await solveSymmetric(
    Float64Array.from([4, 0, 2, 5]),
    Float64Array.from([2, -3]),
  );
  expect([...solution]).toEqual([1, -1]);
});

test('one column by hand: covariance over variance, shrunk by n / (n + λ)', async () => {
  const day: Row[] = [
    [[0], 0],
    [[1], 3],
    [[2], 6],
    [[3], 9],
  ];
  expect((await coefficientsOf([day], 0))[0]).toBeCloseTo(3, 10);
  expect((await coefficientsOf([day], 4))[0]).toBeCloseTo(1.5, 10);
});

test('what a whole day has in common counts for nothing, and a column that never varies gets 0', async () => {
  const monday: Row[] = [
    [[0, 7], 0],
    [[1, 7], 2],
  ];
  const tuesday: Row[] = [
    [[100, 7], 50],
    [[101, 7], 52],
  ];
  expect([...(await coefficientsOf([monday, tuesday], 0))]).toEqual([expect.closeTo(2, 6), 0]);
});

const number = fc.integer({ min: -20, max: 20 }).map((n) => n / 10);
const days = fc.array(
  fc.array(fc.tuple(fc.tuple(number, number, number), number), { minLength: 1, maxLength: 6 }),
  { minLength: 2, maxLength: 5 },
);

test('no other coefficients have a lower error, and days may come in parts', () =>
  fc.assert(
    fc.asyncProperty(days, fc.tuple(number, number, number), async (list, other) => {
      const equations = equationsOf(list.slice(0, 1));
      equations.include(equationsOf(list.slice(1)));
      const best = await ridge(equations, new Float64Array(3).fill(1e-6));
      expect(equations.error(best)).toBeLessThanOrEqual(
        equations.error(Float64Array.from(other)) + 1e-4,
      );
      expect(equations.error(best)).toBeGreaterThan(-1e-6);
    }),
  ));
