import fc from 'fast-check';
import { readTaste } from '../../../server/features/recommendations/taste.js';
import type { Act } from '../../../server/features/recommendations/taste-store.js';
import { FakeTasteStore } from '../../fakes/fake-taste-store.js';

const now = new Date('2025-06-01T00:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const kinds = fc.constantFrom<Act['kind']>('UP', 'DOWN', 'SAVE', 'DISMISS');
const acts = fc.array(
  fc.record({
    paperId: fc.integer({ min: 1, max: 80 }),
    kind: kinds,
    at: fc.integer({ min: -3, max: 2_000 }).map(daysAgo),
    counts: fc.constant(true),
  }),
  { maxLength: 120, size: 'max' },
);
const tasteOf = async (list: readonly (Omit<Act, 'counts'> & { counts?: boolean })[]) => {
  const acts = list.map((act) => ({ counts: true, ...act }));
  const store = new FakeTasteStore([], { acts });
  return readTaste(await store.reader(), { now: () => now }).taste;
};
const weightOf = async (kind: Act['kind'], days: number) => {
  const { likes, dislikes } = await tasteOf([{ paperId: 1, kind, at: daysAgo(days) }]);
  return [...likes, ...dislikes][0]!.weight;
};

test('an act weighs less the longer ago it is, half after a year', () =>
  fc.assert(
    fc.asyncProperty(kinds, fc.nat(4_000), fc.nat(4_000), async (kind, a, b) => {
      const [recent, old] = [Math.min(a, b), Math.max(a, b)];
      expect(await weightOf(kind, old)).toBeLessThanOrEqual(await weightOf(kind, recent));
      expect(await weightOf(kind, a + 365)).toBeCloseTo((await weightOf(kind, a)) / 2, 10);
    }),
  ));

test('an act of a clock that runs ahead weighs as one of now', async () => {
  expect(await weightOf('UP', -2)).toBe(1);
  expect(await weightOf('SAVE', -2)).toBe(await weightOf('SAVE', 0));
});

test('a paper is liked or turned down, never both, and never recommended again', () =>
  fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const { likes, dislikes, handled } = await tasteOf(list);
      const ids = [...likes, ...dislikes].map(({ paperId }) => paperId);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...handled].sort()).toEqual([...new Set(list.map((act) => act.paperId))].sort());
      const against = list.filter(({ kind }) => kind === 'DOWN' || kind === 'DISMISS');
      for (const { paperId } of likes)
        expect(against.some((act) => act.paperId === paperId)).toBe(false);
      for (const { weight } of [...likes, ...dislikes])
        expect(weight > 0 && weight <= 1).toBe(true);
    }),
    { numRuns: 50 },
  ));

test('the weightiest forty of each are remembered', () =>
  fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const { likes, handled } = await tasteOf(list);
      expect(likes.length).toBeLessThanOrEqual(40);
      fc.pre(list.every(({ kind }) => kind === 'UP'));
      expect(likes.length).toBe(Math.min(40, handled.size));
    }),
    { numRuns: 50, maxSkipsPerRun: 1_000 },
  ));

test('the strongest act of a paper counts', async () => {
  const { likes } = await tasteOf([
    { paperId: 1, kind: 'SAVE', at: now },
    { paperId: 1, kind: 'UP', at: daysAgo(30) },
    { paperId: 2, kind: 'SAVE', at: now },
  ]);
  expect(likes).toEqual([
    { paperId: 1, weight: 0.5 ** (30 / 365) },
    { paperId: 2, weight: 0.8 },
  ]);
});

test('what was forgotten or done while learning was paused teaches nothing, and stays out of lists', async () => {
  const { likes, dislikes, handled } = await tasteOf([
    { paperId: 1, kind: 'UP', at: now, counts: false },
    { paperId: 2, kind: 'DOWN', at: now, counts: false },
    { paperId: 3, kind: 'UP', at: now },
  ]);
  expect(likes.map(({ paperId }) => paperId)).toEqual([3]);
  expect(dislikes).toEqual([]);
  expect([...handled].sort()).toEqual([1, 2, 3]);
});

test('an opened paper says a little, a read one more, a saved one most; opening alone hides nothing', async () => {
  const { likes, handled } = await tasteOf([
    { paperId: 1, kind: 'OPEN', at: now },
    { paperId: 2, kind: 'READ', at: now },
    { paperId: 3, kind: 'SAVE', at: now },
  ]);
  expect(likes.map(({ paperId }) => paperId)).toEqual([3, 2, 1]);
  expect([...handled]).toEqual([3]);
});

test('a removed liked paper keeps its place among the nearest and teaches nothing else', async () => {
  const acts: Act[] = [1, 2].map((paperId) => ({ paperId, kind: 'UP', at: now, counts: true }));
  const store = new FakeTasteStore([], { acts, choices: { removed: ['LIKED_PAPER:1'] } });
  const { taste } = readTaste(await store.reader(), { now: () => now });
  expect(taste.likes.map(({ paperId }) => paperId)).toEqual([1, 2]);
  expect(taste.allLikes.map(({ paperId }) => paperId)).toEqual([2]);
});
