import fc from 'fast-check';
import {
  type Example,
  fitLinearSvm,
  marginOf,
} from '../../../server/features/recommendations/words/linear-svm.js';

const slots = 4;
const rows = fc
  .array(fc.integer({ min: -8, max: 8 }), { minLength: slots, maxLength: slots })
  .filter((values) => values.some(Boolean))
  .map((values) => {
    const length = Math.hypot(...values);
    return {
      slots: Int32Array.from(values.keys()),
      values: Float32Array.from(values, (value) => value / length),
    };
  });
const examples: fc.Arbitrary<Example[]> = fc.array(
  fc.record({
    row: rows,
    label: fc.constantFrom<1 | -1>(1, -1),
    cost: fc.constantFrom(0.1, 1, 5),
  }),
  { minLength: 1, maxLength: 12 },
);

/** ½|w|² + Σ cost · max(0, 1 − label · margin)². */
const objective = (weights: Float32Array, given: readonly Example[]) =>
  weights.reduce((sum, w) => sum + (w * w) / 2, 0) +
  given.reduce(
    (sum, { row, label, cost }) =>
      sum + cost * Math.max(0, 1 - label * marginOf(row, weights)) ** 2,
    0,
  );

test('no step in any direction makes the fit much better', () =>
  fc.assert(
    fc.asyncProperty(
      examples,
      fc.array(fc.integer({ min: -4, max: 4 }), { minLength: slots + 1, maxLength: slots + 1 }),
      async (given, direction) => {
        const weights = await fitLinearSvm(given, slots);
        const best = objective(weights, given);
        for (const size of [0.01, 0.1]) {
          const moved = weights.map((w, at) => w + size * direction[at]!);
          expect(objective(moved, given)).toBeGreaterThan(best * 0.97 - 0.01);
        }
      },
    ),
  ));

test('what can be told apart is told apart, and the same examples give the same weights', async () => {
  const at = (slot: number) => ({ slots: Int32Array.of(slot), values: Float32Array.of(1) });
  const given: Example[] = [
    { row: at(0), label: 1, cost: 5 },
    { row: at(1), label: -1, cost: 5 },
    { row: at(2), label: -1, cost: 5 },
  ];
  const weights = await fitLinearSvm(given, slots);
  expect(marginOf(at(0), weights)).toBeGreaterThan(0.5);
  expect(marginOf(at(1), weights)).toBeLessThan(-0.5);
  expect(await fitLinearSvm(given, slots)).toEqual(weights);
});

test('few likes among many others have the border where it fits both best', async () => {
  const many = 400;
  const textOf = (slot: number, common: number) => ({
    slots: Int32Array.of(0, slot),
    values: Float32Array.of(common, Math.sqrt(1 - common * common)),
  });
  const given = Array.from({ length: many }, (_, at): Example => {
    const liked = at < many / 20;
    const row = textOf(1 + at, liked ? 0.6 : 0.3);
    return { row, label: liked ? 1 : -1, cost: liked ? 1 : 0.05 };
  });
  const weights = await fitLinearSvm(given, many + 1);
  const best = objective(weights, given);
  for (const step of [-0.05, 0.05]) {
    const moved = weights.with(-1, weights.at(-1)! + step);
    expect(objective(moved, given)).toBeGreaterThan(best);
  }
});
