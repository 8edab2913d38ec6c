import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Ranker, RankersAtWork } from '../../../server/features/rankers/ranker.js';
import type { ServedPage } from '../../../server/features/rankers/served-page.js';
import type {
  ListRequest,
  Recommendation,
} from '../../../server/features/recommendations/recommendation.js';
import {
  type ListPosition,
  RecommendationPages,
} from '../../../server/features/recommendations/recommendation-pages.js';
import type { ReaderState } from '../../../server/features/recommendations/taste-store.js';
import { noChoices } from '../../fakes/fake-taste-store.js';
import { eventually } from '../../support/eventually.js';

const recommend = (paperId: number): Recommendation => ({
  paperId,
  ...{ score: 0, match: 'GOOD', matchProbability: 0.8, reasons: [], profileId: null, amounts: {} },
});

/** Pages of whatever list is current when a list is made. */
function pagesOf(current: () => readonly number[]): RecommendationPages {
  const list = async (_: string | null, { limit }: { limit: number }) =>
    current().map(recommend).slice(0, limit);
  return pagesWith(list).pages;
}

/** Someone who does something before every list. */
const busyReader = async (): Promise<ReaderState> => ({
  standing: String(Math.random()),
  ...{ acts: [], choices: noChoices, impressions: new Map() },
});

/** Pages, and what of them is kept to learn from. */
function pagesWith(
  list: (account: string | null, request: ListRequest) => Promise<Recommendation[]>,
  rankers: RankersAtWork = { current: null, rival: null },
) {
  const kept: ServedPage[] = [];
  const record = async (page: ServedPage) => void kept.push(page);
  const clock = { now: () => new Date('2025-01-10') };
  const atWork = async () => rankers;
  const service = { list, reader: busyReader };
  const pages = new RecommendationPages(service, { atWork, record }, clock, { warn: () => {} });
  return { pages, kept };
}

async function walk(pages: RecommendationPages, first: number): Promise<number[]> {
  const seen: number[] = [];
  for (let after: ListPosition | null = null; seen.length < 1_000; ) {
    const { entries, hasNextPage } = await pages.page('reader', after, first);
    seen.push(...entries.map(({ paperId }) => paperId));
    if (!hasNextPage) return seen;
    after = entries.at(-1)!.position;
  }
  throw new Error('the pages have no end');
}

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 60 });
const sizes = fc.integer({ min: 1, max: 25 });

test('pages visit every paper once, in order, even when the list changes meanwhile', () =>
  fc.assert(
    fc.asyncProperty(ids, ids, sizes, async (list, later, first) => {
      const versions = [list, later];
      expect(
        await walk(
          pagesOf(() => versions.shift() ?? []),
          first,
        ),
      ).toEqual(list);
    }),
  ));

test('a list that is no longer remembered goes on after the same paper', () =>
  fc.assert(
    fc.asyncProperty(ids, fc.nat(), sizes, async (list, pick, first) => {
      fc.pre(list.length > 0);
      const at = pick % list.length;
      // The place differs: papers came in above.
      const after = { list: 'forgotten', place: 0, paperId: list[at]! };
      const { entries, hasNextPage } = await pagesOf(() => list).page('reader', after, first);
      expect(entries.map(({ paperId }) => paperId)).toEqual(list.slice(at + 1, at + 1 + first));
      expect(hasNextPage).toBe(at + 1 + first < list.length);
    }),
  ));

test('when that paper is gone too, the place is gone on from', async () => {
  const pages = pagesOf(() => [1, 2, 3, 4]);
  const { entries } = await pages.page('reader', { list: 'x', place: 1, paperId: 99 }, 10);
  expect(entries.map(({ paperId }) => paperId)).toEqual([3, 4]);
});

test('the first page is made afresh, and nobody is shown the list of another', async () => {
  let list = [1, 2, 3];
  const pages = pagesOf(() => list);
  const [first] = (await pages.page('reader', null, 1)).entries;
  list = [7, 8, 9];
  const idsAfter = async (reader: string, after: ListPosition | null) =>
    (await pages.page(reader, after, 9)).entries.map(({ paperId }) => paperId);
  expect(await idsAfter('reader', first!.position)).toEqual([2, 3]);
  expect(await idsAfter('another', first!.position)).toEqual([8, 9]);
  expect(await idsAfter('reader', null)).toEqual([7, 8, 9]);
});

test.each([-1, 201, 1e9])('place %i is no place of a list', async (place) => {
  const page = pagesOf(() => [1]).page('reader', { list: 'x', place, paperId: 1 }, 1);
  await expect(page).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'after' } });
});

test('while a ranker is on trial, lists hold the best of both, and pages say whose each paper is', async () => {
  const rival = { id: 7, multipliers: { trending: 2 } } as unknown as Ranker;
  const list = async (_: string | null, { multipliers }: ListRequest) =>
    (multipliers?.trending ? [4, 5, 6] : [1, 2, 3]).map(recommend);
  const { pages, kept } = pagesWith(list, { current: null, rival });
  const first = await pages.page('reader', null, 4);
  const second = await pages.page('reader', first.entries.at(-1)!.position, 4);
  const shown = [...first.entries, ...second.entries].map(({ paperId }) => paperId);
  expect(shown.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(shown.slice(0, 2).toSorted()).toEqual([1, 4]);
  expect(kept.map(({ rivalId, papers }) => [rivalId, papers.length])).toEqual([
    [7, 4],
    [7, 2],
  ]);
  for (const { paperId, ofRival } of kept.flatMap(({ papers }) => papers))
    expect(ofRival).toBe(paperId >= 4);
  const again = await pages.page('reader', null, 6);
  expect(again.entries.map(({ paperId }) => paperId)).toEqual(shown);
});

test('a page that cannot be kept is shown all the same', async () => {
  const rankers = {
    atWork: async () => ({ current: null, rival: null }),
    record: () => Promise.reject(new Error('the disk is full')),
  };
  const warned: unknown[] = [];
  const pages = new RecommendationPages(
    { list: async () => [recommend(1)], reader: busyReader },
    rankers,
    { now: () => new Date('2025-01-10') },
    { warn: (...said: unknown[]) => void warned.push(said) },
  );
  expect((await pages.page('reader', null, 4)).entries).toHaveLength(1);
  expect(warned).toHaveLength(1);
});

/** Pages of lists of one paper, the number of the list, for someone who acts when they are told to. */
function countedPages() {
  const told = { standing: 'before', made: 0 };
  const pages = new RecommendationPages(
    {
      list: async () => [recommend(++told.made)],
      reader: async () => ({ ...(await busyReader()), standing: told.standing }),
    },
    { atWork: async () => ({ current: null, rival: null }), record: async () => {} },
    { now: () => new Date('2025-01-10') },
    { warn: () => {} },
  );
  return { pages, told };
}

test('a reader who acts has their list made ahead, once, when they looked at it of late', async () => {
  const { pages, told } = countedPages();
  await pages.page('reader', null, 4);
  told.standing = 'after';
  for (let act = 0; act < 3; act++) {
    pages.acted('reader');
    pages.acted('someone who never looked');
  }
  await eventually(async () => told.made === 2);
  const { entries } = await pages.page('reader', null, 4);
  expect(entries.map(({ paperId }) => paperId)).toEqual([2]);
  expect(told.made).toBe(2);
});

test('a process that is busy makes no lists ahead', async () => {
  const { pages, told } = countedPages();
  await pages.page('reader', null, 4);
  told.standing = 'after';
  pages.acted('reader');
  for (const end = performance.now() + 300; performance.now() < end; );
  await sleep(300);
  expect(told.made).toBe(1);
});
