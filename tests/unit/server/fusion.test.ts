import fc from 'fast-check';
import { byScore, fuse, type Scored } from '../../../server/features/search/fusion.js';

const value = fc.integer({ min: -1_000, max: 1_000 }).map((n) => n / 64);
const scores = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), value), { maxLength: 20 })
  .map((entries) => new Map(entries));
const scoring = fc.record(
  { weight: fc.constantFrom(0, 0.5, 1, 2), scores, missing: fc.constantFrom(0, -20) },
  { requiredKeys: ['weight', 'scores'] },
);
const scorings = fc.array(scoring, { maxLength: 4 });

const byId = (fused: readonly Scored[]) => new Map(fused.map(({ id, score }) => [id, score]));

/** Equal but for the last digits, which depend on the order of adding up. */
function expectSame(a: readonly Scored[], b: readonly Scored[]): void {
  const wanted = byId(b);
  expect(a.map(({ id }) => id).sort()).toEqual([...wanted.keys()].sort());
  for (const { id, score } of a) expect(score).toBeCloseTo(wanted.get(id)!, 8);
}

test('every candidate comes once, best first, ties by id', () => {
  fc.assert(
    fc.property(scorings, (list) => {
      const fused = fuse(list);
      const ids = new Set(list.flatMap((entry) => [...entry.scores.keys()]));
      expect(fused.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(fused).toEqual([...fused].sort(byScore));
      expect(fused.every(({ score }) => Number.isFinite(score))).toBe(true);
    }),
  );
});

test('neither the order of the scorings nor that of their entries matters', () => {
  fc.assert(
    fc.property(scorings, (list) => {
      const turned = list.toReversed().map((entry) => ({
        ...entry,
        scores: new Map([...entry.scores].reverse()),
      }));
      expectSame(fuse(turned), fuse(list));
    }),
  );
});

test('the scale of a scoring does not matter', () => {
  const factor = fc.constantFrom(0.001, 0.5, 3, 1_000);
  fc.assert(
    fc.property(scores, scores, factor, value, (a, b, times, plus) => {
      const scaled = new Map([...a].map(([id, score]) => [id, score * times + plus]));
      const fusedWith = (half: typeof a) =>
        fuse([
          { weight: 1, scores: half },
          { weight: 2, scores: b },
        ]);
      expectSame(fusedWith(scaled), fusedWith(a));
    }),
  );
});

test('a scoring counts with mean 0 and deviation 1, times its weight', () => {
  fc.assert(
    fc.property(scores, fc.constantFrom(0.5, 1, 2), (half, weight) => {
      fc.pre(new Set(half.values()).size > 1);
      const fused = fuse([{ weight, scores: half }]).map(({ score }) => score);
      const sum = (values: number[]) => values.reduce((total, each) => total + each, 0);
      expect(sum(fused)).toBeCloseTo(0, 8);
      expect(Math.sqrt(sum(fused.map((z) => z * z)) / fused.length)).toBeCloseTo(weight, 8);
    }),
  );
});

test('what is not worse in any scoring does not come later', () => {
  const pairs = fc.array(fc.tuple(value, value, scores, fc.constantFrom(0, 1, 2)), {
    minLength: 1,
  });
  fc.assert(
    fc.property(pairs, (list) => {
      const fused = byId(
        fuse(
          list.map(([a, b, others, weight]) => ({
            weight,
            scores: new Map([...others, [101, Math.max(a, b)], [102, Math.min(a, b)]]),
          })),
        ),
      );
      expect(fused.get(101)! - fused.get(102)!).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});

test('an empty half changes nothing', () => {
  fc.assert(
    fc.property(scorings, fc.constantFrom(1, 2), (list, weight) => {
      expect(fuse([...list, { weight, scores: new Map() }])).toEqual(fuse(list));
    }),
  );
  expect(fuse([])).toEqual([]);
});

test('equal scores say nothing, whatever number they are', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.integer({ min: 1, max: 30 }),
      (same, count) => {
        const half = new Map(Array.from({ length: count }, (_, at) => [at + 1, same]));
        const other = new Map([[count + 1, 0.5]]);
        const fused = fuse([
          { weight: 1, scores: half },
          { weight: 2, scores: other },
        ]);
        expect(fused.map(({ score }) => score)).toEqual(fused.map(() => 0));
      },
    ),
  );
});

test('an id that a scoring lacks counts as its missing score, else as its mean', () => {
  const words = new Map([
    [1, 4],
    [2, 2],
  ]);
  const meaning = new Map([[3, 0.9]]);
  const half = { weight: 1, scores: words };
  const rest = { weight: 1, scores: meaning };
  expect(fuse([{ ...half, missing: 0 }, rest]).map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(fuse([half, rest]).map(({ id }) => id)).toEqual([1, 3, 2]);
});
