import fc from 'fast-check';
import { teamDraft } from '../../../server/features/rankers/team-draft.js';

const list = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
const coins = fc.array(fc.boolean(), { minLength: 70, maxLength: 70 });
const same = (entry: number) => entry;

test('nothing comes twice or is lost, each side takes its best, and no prefix favours one', () => {
  fc.assert(
    fc.property(list, list, coins, (current, rival, toss) => {
      const merged = teamDraft(current, rival, same, (round) => toss[round]!, 1_000);
      const entries = merged.map(({ entry }) => entry);
      expect(entries.toSorted()).toEqual([...new Set([...current, ...rival])].toSorted());
      merged.forEach(({ entry, ofRival }, at) => {
        const before = new Set(entries.slice(0, at));
        expect((ofRival ? rival : current).find((other) => !before.has(other))).toBe(entry);
      });
      const shared = Math.min(current.length, rival.length);
      for (let length = 1; length <= shared; length++) {
        const theirs = merged.slice(0, length).filter(({ ofRival }) => ofRival).length;
        expect(Math.abs(length - 2 * theirs)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('two rankers of one mind give their list, cut where it is asked to end', () => {
  fc.assert(
    fc.property(list, coins, fc.nat(35), (both, toss, limit) => {
      const merged = teamDraft(both, both, same, (round) => toss[round]!, limit);
      expect(merged.map(({ entry }) => entry)).toEqual(both.slice(0, limit));
    }),
  );
});
