import fc from 'fast-check';
import { PastResults } from '../../../server/features/trending/past-results.js';
import { describe as describePapers } from '../../../server/features/trending/traits.js';
import { daysToLearnFrom } from '../../../server/features/trending/trending.js';
import { TrendingService } from '../../../server/features/trending/trending-service.js';
import { FakeClock } from '../../fakes/fake-clock.js';
import { FakeTrendingStore, type FedPaper } from '../../fakes/fake-trending-store.js';

const dayAt = (at: number): string =>
  new Date(Date.parse('2025-01-01') + at * 86_400_000).toISOString().slice(0, 10);
const perDay = 10;
const dimension = 2;

/** Ten papers a day: author 9 does best, author 0 worst, and votes go up with the first number of the vector. */
const makePaper = (id: number, votes: number): FedPaper => ({
  id,
  day: dayAt(Math.floor(id / perDay)),
  votes,
  hasCode: id % 3 === 0,
  lag: id % 2,
  titleLength: 40 + (id % 7),
  abstractLength: 900 + (id % 11),
  titleHasColon: id % 2 === 0,
  submittedBy: id % 5 === 0 ? null : `s${id % 4}`,
  authors: [`a${id % perDay}`],
  categories: ['cs.AI'],
  vector: Float32Array.from([Math.sin(id), Math.cos(id)]),
});
const votesOf = (id: number): number => Math.round(Math.exp((id % perDay) / 4 + Math.sin(id)));
const past = Array.from({ length: 30 * perDay }, (_, id) => makePaper(id + 1, votesOf(id + 1)));
const today = Array.from({ length: perDay }, (_, at) => makePaper(1_000 + at, 0));

async function priorsAfter(papers: readonly FedPaper[]): Promise<Map<number, number>> {
  const store = new FakeTrendingStore(papers);
  await new TrendingService(store, new FakeClock(), { dimension }).refresh();
  return store.priors;
}

test('a day without votes is ordered by what the past tells', async () => {
  const priors = await priorsAfter([...past, ...today]);
  const pairs = today.flatMap((a) => today.flatMap((b) => (a.id < b.id ? [[a.id, b.id]] : [])));
  const agrees = ([a, b]: number[]) =>
    (priors.get(a!)! - priors.get(b!)!) * (votesOf(a!) - votesOf(b!)) > 0;
  expect(pairs.filter(agrees).length / pairs.length).toBeGreaterThan(0.75);
});

test('a day on which everything had k times the votes says the same', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 31, maxLength: 31 }),
      async (factors) => {
        const busier = past.map((paper) => ({
          ...paper,
          votes: (1 + paper.votes) * factors[Math.floor(paper.id / perDay)]! - 1,
        }));
        const [one, two] = [
          await priorsAfter([...past, ...today]),
          await priorsAfter([...busier, ...today]),
        ];
        for (const { id } of today) expect(two.get(id)).toBeCloseTo(one.get(id)!, 6);
      },
    ),
    { numRuns: 5 },
  ));

test('too small a past tells nothing', async () => {
  expect((await priorsAfter([...past.slice(0, 150), ...today])).size).toBe(0);
});

test('papers with votes keep the prior they had; new ones get theirs', async () => {
  const store = new FakeTrendingStore([...past, ...today]);
  const service = new TrendingService(store, new FakeClock(), { dimension });
  const voted = past[0]!.id;
  store.priors.set(voted, 1.25);
  expect(await service.greetNew()).toBe(past.length - 1 + today.length);
  expect(await service.greetNew()).toBe(0);
  expect(await service.refresh()).toBeGreaterThanOrEqual(today.length);
  expect(store.priors.get(voted)).toBe(1.25);
});

test('a name is judged by earlier days only', async () => {
  const [one, two] = [makePaper(0, 50), { ...makePaper(1, 0), authors: ['a0'] }];
  const next = { ...makePaper(10, 0), authors: ['a0'] };
  const wanted = [one, two, next].map((paper) => ({ ...paper, wanted: true }));
  const described = await describePapers(wanted, new Set([one.day]));
  const authorsMean = described.map(({ traits }) => traits[10]);
  expect(authorsMean).toEqual([0, 0, expect.closeTo(0, 6)]);
  const [first, , last] = await describePapers(
    wanted.map((paper) => (paper === wanted[1] ? { ...paper, authors: ['b'] } : paper)),
    new Set([one.day]),
  );
  expect(first!.traits[10]).toBe(0);
  expect(last!.traits[10]).toBeCloseTo(Math.log1p(50) / 2 / 3, 5);
  expect(last!.result).toBeNull();
});

test('a mean is shrunk', () => {
  const results = new PastResults(2);
  results.add(['a'], 3);
  expect(results.mean('a')).toBe(1);
  expect(results.mean('unknown')).toBe(0);
  expect(results.count('a')).toBe(1);
});

test('days without votes, and lone papers, are not learnt from', () => {
  const day = (name: string, papers: number, votes: number) => ({ day: name, papers, votes });
  const days = [day('a', 150, 9), day('b', 150, 0), day('c', 1, 9), day('d', 50, 1)];
  expect(daysToLearnFrom(days)).toEqual(['a', 'd']);
  expect(daysToLearnFrom(days.slice(1))).toEqual([]);
});
