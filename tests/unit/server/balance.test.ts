import fc from 'fast-check';
import { balance } from '../../../server/features/recommendations/stages/balance.js';
import type { Scored } from '../../../server/features/recommendations/stages/score.js';
import { makeFacts, makePart } from './recommendation-fixture.js';

/** A paper near this like, 0 for none. */
const near = (id: number, like: number): Scored => ({
  facts: makeFacts(id),
  vector: null,
  features: null,
  parts: like === 0 ? [] : [makePart('near', 0.1, 99), makePart('near', 0.3, like)],
});
const likesOf = (weights: readonly number[]) =>
  weights.map((weight, at) => ({ paperId: at + 1, weight }));
const ids = (list: readonly Scored[]) => list.map(({ facts }) => facts.id);
const lists = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 })
  .map((likes) => likes.map((like, at) => near(at + 1, like)));
const groups = [[1, 2], [3], [4]];

test('every group has half its share of every head of the list while it has papers; within a group nothing moves', () => {
  const weights = fc.tuple(...groups.flat().map(() => fc.integer({ min: 1, max: 9 })));
  fc.assert(
    fc.property(lists, weights, (ranked, given) => {
      const likes = likesOf(given);
      const balanced = balance(ranked, groups, likes, ranked.length);
      expect(ids(balanced).toSorted((a, b) => a - b)).toEqual(ids(ranked));
      const roots = groups.map((group) =>
        Math.sqrt(group.reduce((sum, like) => sum + given[like - 1]!, 0)),
      );
      const all = roots.reduce((sum, root) => sum + root, 0);
      for (const [at, group] of groups.entries()) {
        const mine = (list: readonly Scored[]) =>
          ids(list.filter(({ parts }) => group.includes(Number(parts[1]?.subject))));
        expect(mine(balanced)).toEqual(mine(ranked));
        const share = roots[at]! / all;
        for (let head = 1; head <= ranked.length; head++) {
          const due = Math.min(mine(ranked).length, Math.floor((head * share) / 2));
          // Groups that are due at the same place wait for each other.
          expect(mine(balanced.slice(0, head)).length).toBeGreaterThanOrEqual(due - 2);
        }
      }
      expect(balance(ranked, groups, likes, 7)).toEqual(balanced.slice(0, 7));
    }),
  );
});

test('with one group the list is as it was; a sparse field has its places among a dense one', () => {
  const ranked = Array.from({ length: 40 }, (_, at) => near(at + 1, at < 30 ? 1 : 3));
  const likes = likesOf([1, 0, 1]);
  expect(balance(ranked, [[1, 3]], likes, 40)).toEqual(ranked);
  const head = ids(balance(ranked, [[1], [3]], likes, 20));
  expect(head.filter((id) => id > 30)).toEqual([31, 32, 33, 34, 35]);
  expect(head.slice(0, 3)).toEqual([1, 2, 3]);
});
