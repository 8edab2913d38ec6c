import fc from 'fast-check';
import { byScore, diversify } from '../../../server/features/recommendations/stages/diversify.js';
import { scoreOf } from '../../../server/features/recommendations/stages/parts.js';
import type { Scored } from '../../../server/features/recommendations/stages/score.js';
import { anyParts, makeFacts, makePart } from './recommendation-fixture.js';

const pool = 100;
const vectors = fc
  .option(fc.integer({ min: 0, max: 7 }))
  .map((eighth) =>
    eighth === null ? null : Float32Array.of(Math.cos(eighth / 2), Math.sin(eighth / 2)),
  );
const lists = fc
  .array(fc.record({ parts: anyParts, vector: vectors }), { maxLength: 130, size: 'max' })
  .map((entries) =>
    entries.map((entry, at): Scored => ({ ...entry, features: null, facts: makeFacts(at + 1) })),
  );
const limits = fc.integer({ min: 1, max: 150 });

const make = (id: number, fresh: number, vector: Scored['vector'] = null): Scored => ({
  facts: makeFacts(id),
  features: null,
  parts: [makePart('fresh', fresh)],
  vector,
});
const idsOf = (list: readonly Scored[]) => list.map(({ facts }) => facts.id);

test('the list is the head of the scores in another order, nothing twice', () =>
  fc.assert(
    fc.asyncProperty(lists, limits, async (scored, limit) => {
      const ids = idsOf(await diversify(scored, limit, 0.5));
      expect(ids).toHaveLength(Math.min(limit, scored.length));
      expect(new Set(ids).size).toBe(ids.length);
      const head = new Set(idsOf([...scored].sort(byScore).slice(0, Math.max(limit, pool))));
      expect(ids.filter((id) => !head.has(id))).toEqual([]);
    }),
    { numRuns: 50, endOnFailure: true },
  ));

test('the best paper is first, and the tail keeps its order', () =>
  fc.assert(
    fc.asyncProperty(lists, limits, async (scored, limit) => {
      const sorted = idsOf([...scored].sort(byScore));
      const ranked = idsOf(await diversify(scored, limit, 0.5));
      expect(ranked[0]).toBe(sorted[0]);
      expect(ranked.slice(pool)).toEqual(sorted.slice(pool, limit));
    }),
    { numRuns: 50, endOnFailure: true },
  ));

test('a shorter list is the beginning of a longer one, and the scores are left as they were', () =>
  fc.assert(
    fc.asyncProperty(lists, limits, async (scored, limit) => {
      const before = idsOf(scored);
      const whole = await diversify(scored, scored.length, 0.5);
      expect(idsOf(await diversify(scored, limit, 0.5))).toEqual(idsOf(whole.slice(0, limit)));
      expect(idsOf(scored)).toEqual(before);
    }),
    { numRuns: 50, endOnFailure: true },
  ));

test('without vectors the order is that of the scores, ties by id', async () => {
  const scored = [make(3, 0.2), make(2, 0.2), make(1, 0.1), make(4, 0.9)];
  const ranked = await diversify(scored, 10, 0.5);
  expect(idsOf(ranked)).toEqual([4, 2, 3, 1]);
  expect(ranked.map(({ parts }) => scoreOf(parts))).toEqual([0.9, 0.2, 0.2, 0.1]);
});

test('of papers almost as good, one unlike the first comes before its twin', async () => {
  const [here, there] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
  const scored = [make(1, 0.5, here), make(2, 0.49, here), make(3, 0.45, there)];
  expect(idsOf(await diversify(scored, 3, 0.5))).toEqual([1, 3, 2]);
  const clear = [make(1, 0.9, here), make(2, 0.89, here), make(3, 0.3, there)];
  expect(idsOf(await diversify(clear, 3, 0.5))).toEqual([1, 2, 3]);
});

test('without diversity the scores alone decide, with all of it the unlike come sooner', async () => {
  const [here, there] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
  const scored = [make(1, 0.5, here), make(2, 0.49, here), make(3, 0.2, there)];
  expect(idsOf(await diversify(scored, 3, 0))).toEqual([1, 2, 3]);
  expect(idsOf(await diversify(scored, 3, 1))).toEqual([1, 3, 2]);
});
