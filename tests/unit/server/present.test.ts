import fc from 'fast-check';
import type { MatchLevel } from '../../../server/features/recommendations/recommendation.js';
import { shortTitle } from '../../../server/features/recommendations/stages/names.js';
import {
  likeness,
  type Part,
  scoreOf,
} from '../../../server/features/recommendations/stages/parts.js';
import { present } from '../../../server/features/recommendations/stages/present.js';
import { anyParts, makeFacts, makePart } from './recommendation-fixture.js';

const titles = new Map(Array.from({ length: 9 }, (_, at) => [at + 1, `Title ${at + 1}`]));
const levels: MatchLevel[] = ['EXPLORING', 'POSSIBLE', 'GOOD', 'STRONG'];
const names = {
  titles,
  authors: new Map([1, 2, 3].map((id) => [id, `Author ${id}`])),
  terms: new Map(),
  searches: new Map([['search-1', 'graph search']]),
  interests: new Map([['profile-1', 'Graphs']]),
};
const told = (parts: readonly Part[]) =>
  present({ facts: makeFacts(5), vector: null, features: null, parts }, names, null, null);

test('the weights of the reasons add up to the score, and none is kept from the reader', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { score, reasons, paperId } = told(parts);
      expect(paperId).toBe(5);
      expect(reasons).toHaveLength(parts.length);
      expect(score).toBeCloseTo(scoreOf(parts), 12);
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 12);
    }),
  );
});

test('the weightiest reason is first, each names what it is about, and no two are removed by one id', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { reasons } = told(parts);
      const weights = reasons.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      for (const { kind, paperId, text } of reasons) {
        if (kind.endsWith('LIKED_PAPER')) expect(text).toContain(titles.get(paperId!));
        if (kind === 'AUTHOR') expect(text).toMatch(/Author [123]/);
        if (kind === 'PROFILE') expect(text).toContain('Graphs');
      }
      const ids = reasons.filter(({ kind }) => kind !== 'AUTHOR').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('the match grows with what is liked and not with what is popular', () => {
  fc.assert(
    fc.property(anyParts, anyParts, (a, b) => {
      const [less, more] = [a, b].sort((x, y) => likeness(x) - likeness(y));
      expect(levels.indexOf(told(more!).match)).toBeGreaterThanOrEqual(
        levels.indexOf(told(less!).match),
      );
      expect(told(more!).matchProbability).toBeGreaterThanOrEqual(told(less!).matchProbability);
    }),
  );
  expect(told([makePart('trending', 0.9), makePart('fresh', 0.9)]).match).toBe('EXPLORING');
  const match = (likeness: number) => told([makePart('near', likeness, 1)]);
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(match);
  expect([...new Set(steps.map((one) => one.match))]).toEqual(levels);
  for (const { match: word, matchProbability: p } of steps)
    expect(word).toBe(
      p >= 0.9 ? 'STRONG' : p >= 0.75 ? 'GOOD' : p >= 0.5 ? 'POSSIBLE' : 'EXPLORING',
    );
});

test('a long title is cut between words, a title with a colon after its name', () => {
  expect(shortTitle('BERT: Pre-training of Deep Transformers')).toBe('BERT');
  const words = 'twelve words of six letters make a rather long title without any colon';
  expect(shortTitle(words)).toBe('twelve words of six letters make a rather …');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '𝒳', ' ', '文'), { maxLength: 90 }), (letters) => {
      const text = shortTitle(letters.join(''));
      expect(text.isWellFormed()).toBe(true);
      expect([...text].length).toBeLessThanOrEqual(44);
    }),
  );
});
