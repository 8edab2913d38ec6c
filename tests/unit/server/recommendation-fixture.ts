import fc from 'fast-check';
import type { Taste } from '../../../server/features/recommendations/recommendation.js';
import type { Parts } from '../../../server/features/recommendations/stages/parts.js';
import type { PaperFacts } from '../../../server/features/recommendations/taste-store.js';

export const noTaste: Taste = {
  likes: [],
  allLikes: [],
  dislikes: [],
  topics: [],
  handled: new Set(),
  impressions: new Map(),
};

export const noParts: Parts = {
  liked: [],
  words: 0,
  authors: null,
  alike: null,
  topic: null,
  trending: 0,
  fresh: 0,
  against: 0,
};

export const makeFacts = (id: number, change: Partial<PaperFacts> = {}): PaperFacts => ({
  id,
  trendingScore: 0,
  upvoteCount: 1,
  feedDate: '2025-01-01',
  categories: [],
  ...change,
});

const amount = fc.integer({ min: 0, max: 100 }).map((n) => n / 200);

/** Any parts of a score. */
export const anyParts: fc.Arbitrary<Parts> = fc.record({
  liked: fc.uniqueArray(fc.record({ paperId: fc.integer({ min: 1, max: 9 }), amount }), {
    maxLength: 3,
    selector: ({ paperId }) => paperId,
  }),
  words: amount,
  authors: fc.option(fc.record({ ids: fc.constantFrom([1], [2, 3]), amount })),
  alike: fc.option(fc.record({ readers: fc.integer({ min: 1, max: 9 }), amount })),
  topic: fc.option(fc.record({ name: fc.constantFrom('cs.AI', 'cs.CL'), amount })),
  trending: amount,
  fresh: amount,
  against: amount.map((n) => -n),
});
