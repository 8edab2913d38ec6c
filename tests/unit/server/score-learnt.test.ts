import { middle } from '../../../server/features/preferences/preferences.js';
import { shippedBlend } from '../../../server/features/recommendations/blend/blend.js';
import { weightsFor } from '../../../server/features/recommendations/blend/weights-for.js';
import type { Part } from '../../../server/features/recommendations/stages/parts.js';
import { score } from '../../../server/features/recommendations/stages/score.js';
import type { Learnt } from '../../../server/features/recommendations/words/learn-words.js';
import type { PaperFeatures } from '../../../server/features/recommendations/words/paper-features.js';
import { amountOf, makeFacts, noTaste } from './recommendation-fixture.js';

const nobody = { readers: 0, papers: [] };
const termCounts = (count: number) => ({
  ids: Uint32Array.from({ length: count }, (_, at) => at),
  weights: new Float32Array(count).fill(1),
  ownersFrom: count,
});
const paper = (id: number, change: Partial<PaperFeatures> = {}): PaperFeatures => ({
  id,
  terms: termCounts(80),
  authorIds: [],
  ...change,
});
const learnt = (margin: number, authors: readonly number[] = []): Learnt => ({
  words: { margin: () => margin, telling: () => [] },
  authors: new Set(authors),
});

const weights = weightsFor(shippedBlend, 3, true, middle);

async function partsOf(features: PaperFeatures, known: Learnt): Promise<readonly Part[]> {
  const evidence = {
    likes: new Map(),
    dislikes: new Map(),
    alike: nobody,
    searches: [],
    keywords: new Map(),
  };
  const hydrated = [{ facts: makeFacts(features.id), vector: null, features }];
  const [scored] = await score(
    hydrated,
    { ...evidence, learnt: known, taste: noTaste, now: new Date('2025-01-10') },
    weights,
  );
  return scored!.parts;
}

test('words count the more they are those of the likes, and not at all when like any paper’s', async () => {
  const words = async (margin: number) =>
    amountOf(await partsOf(paper(1), learnt(margin)), 'words');
  const amounts = [await words(-1), await words(0.3), await words(0.7), await words(1)];
  expect(amounts[0]).toBe(0);
  expect(amounts[1]).toBeGreaterThan(0.1);
  expect(amounts[2]).toBeGreaterThan(amounts[1]!);
  expect(amounts[3]).toBeCloseTo(0.6);
  expect(await words(5)).toBeCloseTo(0.6);
});

test('a title alone is less to go by than an abstract', async () => {
  const of = async (count: number) =>
    amountOf(await partsOf(paper(1, { terms: termCounts(count) }), learnt(1)), 'words');
  expect(await of(8)).toBeLessThan(await of(60));
  expect(await of(200)).toBe(await of(60));
});

test('each author of a like counts, up to three', async () => {
  const of = async (authorIds: number[]) =>
    (await partsOf(paper(1, { authorIds }), learnt(-2, [1, 2, 3, 4]))).filter(
      ({ feature }) => feature === 'author',
    );
  expect(await of([7, 8])).toEqual([]);
  const [one, three, four] = [await of([7, 2]), await of([1, 2, 3]), await of([1, 2, 3, 4])];
  expect(one.map(({ subject }) => subject)).toEqual([2]);
  expect(amountOf(one, 'author')).toBeGreaterThan(0);
  expect(amountOf(three, 'author')).toBeCloseTo(3 * amountOf(one, 'author'));
  expect(four).toEqual(three);
});

test('a liked paper that is ranked among others is not near itself', async () => {
  const [here, there] = [Float32Array.of(1, 0), Float32Array.of(0.6, 0.8)];
  const likes = [1, 2].map((paperId) => ({ paperId, weight: 1 }));
  const vectors = new Map([
    [1, here],
    [2, there],
  ]);
  const [scored] = await score(
    [{ facts: makeFacts(1), vector: here, features: null }],
    {
      ...{ likes: vectors, dislikes: new Map(), alike: nobody, searches: [], keywords: new Map() },
      ...{ learnt: { words: null, authors: new Set<number>() }, now: new Date('2025-01-10') },
      taste: { ...noTaste, likes },
    },
    weights,
  );
  const near = scored!.parts.filter(({ feature }) => feature === 'near');
  expect(near.map(({ subject }) => subject)).toEqual([2]);
});
