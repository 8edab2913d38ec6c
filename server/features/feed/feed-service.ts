import { DateTime } from 'luxon';
import type { FeedState } from './feed-state.js';
import type { FeedEntry, FeedOrder, FeedPosition, FeedStore } from './feed-store.js';
import { type FeedPeriod, periodAround } from './period.js';

export interface FeedRequest {
  readonly period: FeedPeriod;
  /** Any day of the wanted period; null: the latest with papers. */
  readonly on: string | null;
  readonly order: FeedOrder;
  readonly category: string | null;
  /** Whose unseen papers are counted. */
  readonly accountId?: string | undefined;
}

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
  /** null without an account. */
  readonly unseenCount: number | null;
  /** First day of the period shown; null on an empty desk. */
  readonly date: string | null;
  readonly previousDate: string | null;
  readonly nextDate: string | null;
}

const empty: FeedPage = {
  entries: [],
  hasNextPage: false,
  totalCount: 0,
  unseenCount: null,
  date: null,
  previousDate: null,
  nextDate: null,
};

export class FeedService {
  constructor(private readonly store: FeedStore) {}

  /** Tells whether the list of a request changed, without making it. */
  async state({ category, period, on }: FeedRequest): Promise<FeedState> {
    const day = on ?? (await this.store.latestDay(null, category));
    if (day === null) return { facts: 'no papers', changedAt: new Date(0) };
    const range = periodAround(day, period);
    const { facts, changedAt } = await this.store.state({ ...range, category });
    return { facts: [range.from, range.to, category, facts].join('/'), changedAt };
  }

  /** One page of a day's, week's or month's papers, and the nearest periods before and after that have any. */
  async page(request: FeedRequest, after: FeedPosition | null, first: number): Promise<FeedPage> {
    const { category, period, order, accountId } = request;
    const day = request.on ?? (await this.store.latestDay(null, category));
    if (day === null) return empty;
    const range = periodAround(day, period);
    const query = { ...range, order, category };
    const [entries, totalCount, unseenCount, previous, next] = await Promise.all([
      this.store.page(query, after, first + 1),
      this.store.count(query),
      accountId === undefined ? null : this.store.countUnseen(query, accountId),
      this.store.latestDay(shift(range.from, -1), category),
      this.store.earliestDay(shift(range.to, 1), category),
    ]);
    return {
      entries: entries.slice(0, first),
      hasNextPage: entries.length > first,
      totalCount,
      unseenCount,
      date: range.from,
      previousDate: previous && periodAround(previous, period).from,
      nextDate: next && periodAround(next, period).from,
    };
  }
}

const shift = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;
