import fc from 'fast-check';
import { type FeedRequest, FeedService } from '../../../server/features/feed/feed-service.js';
import { type FeedPeriod, periodAround } from '../../../server/features/feed/period.js';
import { FakeFeedStore, type FedPaper } from '../../fakes/fake-feed-store.js';

const papers = fc
  .array(
    fc.record({
      // Across the turn of a year, so that weeks and months cut it differently.
      day: fc.integer({ min: -40, max: 40 }).map((day) => dayAt(day)),
      value: fc.constantFrom(1, 2, 2.5),
      category: fc.constantFrom('cs.AI', 'cs.CL'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list): FedPaper[] => list.map((paper, at) => ({ ...paper, id: at + 1 })));
const categories = fc.constantFrom(null, 'cs.AI', 'cs.CL');
const periods = fc.constantFrom<FeedPeriod>('DAY', 'WEEK', 'MONTH');

function dayAt(offset: number): string {
  return new Date(Date.parse('2025-01-01') + offset * 86_400_000).toISOString().slice(0, 10);
}

const serviceOf = (list: readonly FedPaper[]) => new FeedService(new FakeFeedStore(list));
const request = (change: Partial<FeedRequest>): FeedRequest => ({
  ...{ period: 'DAY', on: null, order: 'TRENDING', category: null },
  ...change,
});

test('pages visit every paper of the period once, best first', () =>
  fc.assert(
    fc.asyncProperty(
      papers,
      periods,
      fc.integer({ min: 1, max: 5 }),
      async (list, period, first) => {
        const feed = serviceOf(list);
        const seen: FedPaper[] = [];
        for (let more = true; more && seen.length <= list.length; ) {
          const page = await feed.page(request({ period }), seen.at(-1) ?? null, first);
          seen.push(...(page.entries as FedPaper[]));
          expect(page.entries.length === first || !page.hasNextPage).toBe(true);
          expect(page.totalCount - seen.length > 0).toBe(page.hasNextPage);
          more = page.hasNextPage;
        }
        const latest = list
          .map(({ day }) => day)
          .sort()
          .at(-1)!;
        const { from, to } = periodAround(latest, period);
        const wanted = list.filter(({ day }) => from <= day && day <= to).map(({ id }) => id);
        expect(seen.map(({ id }) => id).sort()).toEqual(wanted.sort());
        expect(seen.every(({ value }, at) => at === 0 || value <= seen[at - 1]!.value)).toBe(true);
      },
    ),
  ));

test('going back from the latest period and forth again passes every period with papers', () =>
  fc.assert(
    fc.asyncProperty(papers, periods, categories, async (list, period, category) => {
      const feed = serviceOf(list);
      const walk = async (from: string | null, step: 'previousDate' | 'nextDate') => {
        const dates: string[] = [];
        for (let on = from; ; ) {
          const page = await feed.page(request({ period, on, category }), null, 1);
          expect(on ?? page.date).toBe(page.date);
          if (page.date) dates.push(page.date);
          if (page[step] === null) return dates;
          on = page[step];
        }
      };
      const back = await walk(null, 'previousDate');
      const fed = list.filter((paper) => category === null || paper.category === category);
      const starts = new Set(fed.map(({ day }) => periodAround(day, period).from));
      expect(back).toEqual([...starts].sort().reverse());
      if (back.length > 0) expect(await walk(back.at(-1)!, 'nextDate')).toEqual(back.toReversed());
    }),
  ));

test('a period without papers still knows its neighbours', async () => {
  const paper = { id: 1, value: 1, category: 'cs.AI' };
  const feed = serviceOf([
    { ...paper, day: '2024-12-30' },
    { ...paper, id: 2, day: '2025-01-15' },
  ]);
  expect(await feed.page(request({ on: '2025-01-10', period: 'WEEK' }), null, 20)).toEqual({
    entries: [],
    hasNextPage: false,
    totalCount: 0,
    unseenCount: null,
    date: '2025-01-06',
    previousDate: '2024-12-30',
    nextDate: '2025-01-13',
  });
});

test('an empty desk has no date', async () => {
  expect(await serviceOf([]).page(request({}), null, 20)).toMatchObject({
    entries: [],
    date: null,
    previousDate: null,
    nextDate: null,
  });
});
