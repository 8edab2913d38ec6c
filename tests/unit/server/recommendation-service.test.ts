import fc from 'fast-check';
import { BruteForceIndex } from '../../../embeddings/index.js';
import { parseReasonId, reasonIdOf } from '../../../server/features/exclusions/exclusion.js';
import { NearPapers } from '../../../server/features/recommendations/near-papers.js';
import { RecommendationService } from '../../../server/features/recommendations/recommendation-service.js';
import type { Act } from '../../../server/features/recommendations/taste-store.js';
import { FeatureTable } from '../../../server/features/recommendations/words/paper-features.js';
import type { PaperText } from '../../../server/features/recommendations/words/paper-text-store.js';
import { FakePaperTextStore } from '../../fakes/fake-paper-text-store.js';
import { FakeReadersAlikeStore } from '../../fakes/fake-readers-alike-store.js';
import { type DeskPaper, FakeTasteStore } from '../../fakes/fake-taste-store.js';
import { makeFacts } from './recommendation-fixture.js';

const now = new Date('2025-01-10T00:00:00Z');
const paperCount = 30;
const ids = fc.integer({ min: 1, max: paperCount });
const angles = fc.array(fc.integer({ min: 0, max: 60 }), {
  minLength: paperCount,
  maxLength: paperCount,
});
const acts = fc.array(
  fc.record({
    paperId: ids,
    kind: fc.constantFrom<Act['kind']>('UP', 'DOWN', 'SAVE', 'DISMISS'),
    at: fc.nat(9).map((day) => new Date(now.getTime() - day * 86_400_000)),
    counts: fc.boolean(),
  }),
  { maxLength: 12 },
);
const desks = fc.record({
  angles,
  acts,
  topics: fc.subarray(['cs.AI', 'cs.CL']),
  limit: fc.integer({ min: 1, max: 40 }),
  except: fc.uniqueArray(ids).map((list) => new Set(list)),
});

/** Papers around a circle; the odd ones came today. */
const papers = Array.from(
  { length: paperCount },
  (_, at): DeskPaper => ({
    ...makeFacts(at + 1, { trendingScore: at % 7, categories: [at % 2 ? 'cs.AI' : 'cs.CL'] }),
    arrivedAt: at % 2 ? new Date(0) : now,
  }),
);

/** Five fields, each with words and an author of its own. */
const textOf = ({ id }: DeskPaper): PaperText => ({
  id,
  title: `Paper ${id}`,
  abstract: `field${id % 5} topic${id % 5} paper`,
  keywords: [],
  githubRepo: null,
  authorIds: [id % 5],
});

async function serviceOf(
  places: readonly number[],
  acts: readonly Act[],
  topics: readonly string[] = [],
  { muted = [] as readonly number[], removed = [] as readonly string[] } = {},
) {
  const index = new BruteForceIndex(2);
  await index.add(
    places.map((place, at) => ({
      label: at + 1,
      vector: Float32Array.of(Math.cos(place / 10), Math.sin(place / 10)),
    })),
  );
  const alike = new FakeReadersAlikeStore();
  const store = new FakeTasteStore(papers, { acts, muted, choices: { topics, removed } });
  const texts = new FakePaperTextStore(papers.map(textOf));
  const features = new FeatureTable(texts);
  return new RecommendationService(
    {
      store,
      alike,
      index,
      modelId: () => '',
      near: new NearPapers(index, () => ''),
      features,
      texts,
      wordSearch: async () => [],
      phraseSearch: async () => [],
      searchVectors: async () => [],
    },
    { now: () => now },
  );
}

const muted = fc.uniqueArray(ids, { maxLength: 4 });
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

test('no paper twice, none rated, dismissed, muted or excluded; the reasons add up to the score', () =>
  fc.assert(
    fc.asyncProperty(desks, muted, async ({ angles, acts, topics, limit, except }, muted) => {
      const service = await serviceOf(angles, acts, topics, { muted });
      const list = await service.list('reader', { limit, except });
      const listed = list.map(({ paperId }) => paperId);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.length).toBeLessThanOrEqual(limit);
      const out = new Set([...acts.map(({ paperId }) => paperId), ...muted, ...except]);
      expect(listed.filter((id) => out.has(id))).toEqual([]);
      for (const { score, reasons } of list)
        expect(sum(reasons.map(({ weight }) => weight))).toBeCloseTo(score, 9);
      const scores = list.map(({ score }) => score);
      expect(Math.max(...scores, -9)).toBe(scores[0] ?? -9);
    }),
    { numRuns: 60 },
  ));

test('a paper all of whose reasons were removed is gone, and they stay removed', () =>
  fc.assert(
    fc.asyncProperty(desks, fc.nat(9), async ({ angles, acts, topics }, at) => {
      const removed: string[] = [];
      const listNow = async () =>
        (await serviceOf(angles, acts, topics, { removed })).list('reader', { limit: 40 });
      const list = await listNow();
      fc.pre(list.length > 0);
      const { paperId } = list[at % list.length]!;
      for (let round = 0; round < 20; round++) {
        const found = (await listNow()).find((entry) => entry.paperId === paperId);
        if (!found) return;
        const reasons = found.reasons.filter(({ weight }) => weight > 0).map(({ id }) => id);
        expect(reasons.filter((id) => removed.includes(id))).toEqual([]);
        removed.push(...reasons.flatMap(keysOf));
      }
      throw new Error('the paper stayed in the list');
    }),
    { numRuns: 30 },
  ));

/** What the store keeps for the id of a reason. */
const keysOf = (id: string) => parseReasonId(id)!.map(reasonIdOf);

test('the same state gives the same list, and only what came since is listed when asked', () =>
  fc.assert(
    fc.asyncProperty(desks, async ({ angles, acts, limit }) => {
      const service = await serviceOf(angles, acts);
      const request = { limit, arrivedAfter: new Date(now.getTime() - 1) };
      const list = await service.list('reader', request);
      expect(await service.list('reader', request)).toEqual(list);
      expect(list.filter(({ paperId }) => paperId % 2 === 0)).toEqual([]);
    }),
    { numRuns: 30 },
  ));

test('every liked paper named as a reason was liked', () =>
  fc.assert(
    fc.asyncProperty(desks, async ({ angles, acts, topics }) => {
      const list = await (await serviceOf(angles, acts, topics)).list('reader', { limit: 40 });
      const liked = new Set(
        acts.filter(({ kind }) => kind === 'UP' || kind === 'SAVE').map(({ paperId }) => paperId),
      );
      for (const { kind, paperId, text } of list.flatMap(({ reasons }) => reasons)) {
        if (kind === 'TOPIC' && text.endsWith('follow'))
          expect(topics.some((topic) => text.includes(topic))).toBe(true);
        if (kind !== 'LIKED_PAPER') continue;
        expect(liked.has(paperId!)).toBe(true);
        expect(text).toContain(`‘Paper ${paperId}’`);
      }
    }),
    { numRuns: 30 },
  ));

test('nobody gets the list of a newcomer', async () => {
  const places = papers.map(({ id }) => id);
  const acts: Act[] = [{ paperId: 3, kind: 'UP', at: now, counts: true }];
  const service = await serviceOf(places, acts);
  const newcomer = await serviceOf(places, []);
  const list = await service.list(null, { limit: 9 });
  const known = await newcomer.list('x', { limit: 9 });
  expect(list).toEqual(known.map((entry) => ({ ...entry, profileId: null })));
  const [first] = await service.list('reader', { limit: 9 });
  expect(first!.reasons.map(({ paperId }) => paperId)).toContain(3);
});
