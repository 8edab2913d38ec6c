import { DateTime } from 'luxon';
import { FetchFailure } from '../../../net/fetch-failure.js';
import type { PoliteHttp } from '../../../net/polite-http.js';
import type { ReadOptions, Source, SourcePage, Span } from '../source.js';
import { type DailyEntry, readDailyList } from './daily-list.js';

export interface DailySettings {
  /** Another address of the same API, as who runs the desk named it. */
  readonly endpoint?: string | undefined;
}

export const dailyApi = 'https://huggingface.co/api/daily_papers';
const gapMs = 1_000;
const pageSize = 100;
/** A list of fewer papers has no second page; some answers hold at most so many, whatever is asked for. */
const mayGoOn = 50;
const mostPagesOfDay = 20;

/** A community's daily list of papers, day by day, with its votes; a later run brings the votes of then. */
export class DailySource implements Source {
  constructor(
    private readonly http: PoliteHttp,
    private readonly settings: DailySettings,
  ) {}

  async *pages(span: Span, options: ReadOptions): AsyncIterable<SourcePage> {
    let read = Number(options.cursor?.read ?? 0);
    for (let day = String(options.cursor?.day ?? span.since); day <= span.until; day = after(day)) {
      const rows = await this.fetchDay(day, options).catch((error) => {
        if (day === span.since || day < span.until || !isNotThere(error)) throw error;
        return [];
      });
      read += rows.length;
      yield { rows, read, total: null, cursor: { day: after(day), read } };
    }
  }

  private async fetchDay(day: string, options: ReadOptions): Promise<object[]> {
    const found = new Map<string, DailyEntry>();
    for (let page = 0; page < mostPagesOfDay; page += 1) {
      const entries = await this.fetch(day, page, options);
      const known = found.size;
      for (const entry of entries) found.set(entry.id, entry);
      if (entries.length < mayGoOn || found.size === known) break;
    }
    const entries = [...found.values()];
    // Asked for a day without a list, it may answer with that of an earlier one, which comes under its own day.
    const isOfOther = entries.length > 0 && entries.every((e) => e.day !== null && e.day !== day);
    return isOfOther ? [] : entries.map(({ row }) => row);
  }

  private fetch(day: string, page: number, options: ReadOptions): Promise<DailyEntry[]> {
    const url = new URL(this.settings.endpoint ?? dailyApi);
    const asked = { date: day, limit: String(pageSize), p: String(page) };
    url.search = new URLSearchParams(asked).toString();
    return this.http.get({
      url: url.href,
      what: 'a list of papers',
      types: ['application/json'],
      gapMs,
      trusted: url.origin,
      signal: options.signal,
      onWait: options.onWait,
      read: (answer) => readDailyList(answer, day),
    });
  }
}

/** By the clock there, the last day of a span may be still to come. */
const isNotThere = (error: unknown): boolean =>
  error instanceof FetchFailure && (error.status === 400 || error.status === 404);

const after = (day: string): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toISODate()!;
