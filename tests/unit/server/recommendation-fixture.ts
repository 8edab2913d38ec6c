import fc from 'fast-check';
import { type Feature, features } from '../../../server/features/recommendations/blend/blend.js';
import type { Taste } from '../../../server/features/recommendations/recommendation.js';
import type { Part } from '../../../server/features/recommendations/stages/parts.js';
import { reasonKey } from '../../../server/features/recommendations/stages/reason-key.js';
import { nobodysTaste } from '../../../server/features/recommendations/taste.js';
import type { PaperFacts } from '../../../server/features/recommendations/taste-store.js';

export const noTaste: Taste = nobodysTaste;

export const makePart = (
  feature: Part['feature'],
  amount: number,
  subject: Part['subject'] = null,
): Part => ({ feature, value: Math.abs(amount), amount, base: amount, subject });

/** The sum of the parts of these features. */
export const amountOf = (parts: readonly Part[], ...wanted: Part['feature'][]): number =>
  parts
    .filter(({ feature }) => wanted.includes(feature))
    .reduce((sum, { amount }) => sum + amount, 0);

export const makeFacts = (id: number, change: Partial<PaperFacts> = {}): PaperFacts => ({
  id,
  trendingScore: 0,
  upvoteCount: 1,
  feedDate: '2025-01-01',
  categories: [],
  hasCode: false,
  ...change,
});

const amount = fc.integer({ min: 1, max: 100 }).map((n) => n / 200);
const subjects: Partial<Record<Feature, fc.Arbitrary<string | number>>> = {
  near: fc.integer({ min: 1, max: 9 }),
  disliked: fc.integer({ min: 1, max: 9 }),
  author: fc.integer({ min: 1, max: 3 }),
  followedAuthor: fc.integer({ min: 1, max: 3 }),
  alike: fc.integer({ min: 1, max: 9 }),
  topic: fc.constantFrom('cs.AI', 'cs.CL'),
  profile: fc.constant('profile-1'),
  search: fc.constant('search-1'),
};
const against: ReadonlySet<Feature> = new Set(['disliked', 'passedOver']);

const anyPart: fc.Arbitrary<Part> = fc
  .constantFrom(...features)
  .chain((feature) =>
    fc
      .tuple(amount, subjects[feature] ?? fc.constant(null))
      .map(([size, subject]) => makePart(feature, against.has(feature) ? -size : size, subject)),
  );

/** Any parts of a score. */
export const anyParts: fc.Arbitrary<Part[]> = fc.uniqueArray(anyPart, {
  maxLength: 8,
  selector: (part) => reasonKey(part),
});
