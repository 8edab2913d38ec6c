import fc from 'fast-check';
import type { MatchLevel } from '../../../server/features/recommendations/recommendation.js';
import { shortTitle } from '../../../server/features/recommendations/stages/names.js';
import {
  likedAmount,
  type Parts,
  scoreOf,
} from '../../../server/features/recommendations/stages/parts.js';
import { present } from '../../../server/features/recommendations/stages/present.js';
import { anyParts, makeFacts, noParts } from './recommendation-fixture.js';

const titles = new Map(Array.from({ length: 9 }, (_, at) => [at + 1, `Title ${at + 1}`]));
const levels: MatchLevel[] = ['EXPLORING', 'POSSIBLE', 'GOOD', 'STRONG'];
const authors = new Map([1, 2, 3].map((id) => [id, `Author ${id}`]));
const told = (parts: Parts) =>
  present(
    { facts: makeFacts(5), vector: null, features: null, parts },
    { titles, authors, terms: new Map() },
    null,
  );

/** What each part says of itself. */
const claims = ({ liked, words, authors, alike, topic, trending, fresh }: Parts) => [
  ...liked.map(({ paperId, amount }) => ['LIKED_PAPER', paperId, amount]),
  ['TOPIC', null, words],
  ['AUTHOR', null, authors?.amount ?? 0],
  ['READERS_ALIKE', null, alike?.amount ?? 0],
  ['TOPIC', null, topic?.amount ?? 0],
  ['TRENDING', null, trending],
  ['NEW', null, fresh],
];

test('every reason is a part of the score, and no part of weight is kept from the reader', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { reasons } = told(parts);
      const given = reasons.map(({ kind, paperId, weight }) => [kind, paperId, weight]);
      const wanted = claims(parts).filter(([, , weight]) => (weight as number) > 0.005);
      expect(given.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});

test('the reasons make up the score but for what speaks against it', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { score, reasons, paperId } = told(parts);
      expect(paperId).toBe(5);
      expect(score).toBe(scoreOf(parts));
      const sum = reasons.reduce((total, { weight }) => total + weight, 0);
      const unsaid = score - parts.against - sum;
      expect(unsaid).toBeGreaterThanOrEqual(-1e-9);
      expect(unsaid).toBeLessThanOrEqual(0.005 * claims(parts).length + 1e-9);
    }),
  );
});

test('the weightiest reason is first, and each names what it is about', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { reasons } = told(parts);
      const weights = reasons.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      for (const { kind, paperId, text } of reasons) {
        if (kind === 'LIKED_PAPER') expect(text).toContain(titles.get(paperId!));
        if (kind === 'AUTHOR') expect(text).toContain(`Author ${parts.authors!.ids[0]}`);
        if (text.startsWith('in ') && text.endsWith('follow'))
          expect(text).toContain(parts.topic!.name);
      }
    }),
  );
});

test('the match grows with what is liked and not with what is popular', () => {
  fc.assert(
    fc.property(anyParts, anyParts, (a, b) => {
      const [less, more] = [a, b].sort(
        (x, y) => likedAmount(x) + x.against - likedAmount(y) - y.against,
      );
      expect(levels.indexOf(told(more!).match)).toBeGreaterThanOrEqual(
        levels.indexOf(told(less!).match),
      );
      expect(told({ ...a, liked: [], words: 0, authors: null }).match).toBe('EXPLORING');
    }),
  );
  const liked = (amount: number) => told({ ...noParts, liked: [{ paperId: 1, amount }] }).match;
  expect([0.25, 0.26, 0.38, 0.5].map(liked)).toEqual(levels);
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
