import { createContext, useContext } from 'react';
import { isoDay } from '../../clock.js';
import { type FeedPeriod, periodAround } from '../../features/feed/period.js';
import { readerLocale } from './reader-locale.js';

type DateParts = Intl.DateTimeFormatOptions;

const dayMs = 86_400_000;
const hourMs = dayMs / 24;

/** Dates and numbers as one reader writes them, word for word as the client does (client/ui/times.ts, numbers.ts). */
export class ReaderWords {
  constructor(
    readonly locale: string,
    private readonly now: Date,
  ) {}

  number(value: number): string {
    return value.toLocaleString(this.locale);
  }

  /** '1 paper', '12,345 papers' */
  count(count: number, one: string): string {
    return `${this.number(count)} ${count === 1 ? one : `${one}s`}`;
  }

  /** '3 days ago', and '17 Nov 2026' from a week on. */
  time(iso: string, within: 'YEAR' | 'MONTH' | null = null): string {
    if (within === 'YEAR') return this.format(iso, { year: 'numeric' });
    if (within === 'MONTH') return this.format(iso, { month: 'short', year: 'numeric' });
    const age = this.now.getTime() - Date.parse(iso);
    if (age < 0 || age >= 7 * dayMs)
      return this.format(iso, { day: 'numeric', month: 'short', year: 'numeric' });
    if (age >= 2 * dayMs) return `${this.number(Math.floor(age / dayMs))} days ago`;
    if (age >= dayMs) return 'yesterday';
    if (/T00:00:00(\.0+)?(Z|\+00:00)$/.test(iso)) return 'today';
    return age < hourMs
      ? `${this.number(Math.max(1, Math.floor(age / 60_000)))} min ago`
      : `${this.number(Math.floor(age / hourMs))} h ago`;
  }

  /** 'Tuesday 17 November', '16–22 November', 'November 2026'; the year is named when it is not this one. */
  period(period: FeedPeriod, day: string): string {
    const { from, to } = periodAround(day, period);
    if (period === 'MONTH') return this.format(from, { month: 'long', year: 'numeric' });
    const year = this.year(from) ?? this.year(to);
    const parts: DateParts = { day: 'numeric', month: 'long', year };
    if (period === 'DAY') return this.format(from, { weekday: 'long', ...parts });
    const range = this.formatter(parts).formatRange(new Date(from), new Date(to));
    // Thin spaces here and plain ones there; a browser may have either.
    return range.replaceAll(/\s/g, ' ');
  }

  /** For the way there: 'Mon', '3 Nov', 'Oct'. */
  periodShort(period: FeedPeriod, day: string, from: string): string {
    const year = this.year(day);
    if (period === 'MONTH') return this.format(day, { month: 'short', year });
    const near = Math.abs(Date.parse(day) - Date.parse(from)) < 7 * dayMs;
    if (period === 'DAY' && near) return this.format(day, { weekday: 'short' });
    return this.format(day, { day: 'numeric', month: 'short', year });
  }

  private year(day: string): 'numeric' | undefined {
    return day.startsWith(isoDay(this.now).slice(0, 4)) ? undefined : 'numeric';
  }

  private formatter(parts: DateParts): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.locale, { ...parts, timeZone: 'UTC' });
  }

  private format(iso: string, parts: DateParts): string {
    return this.formatter(parts).format(new Date(iso));
  }
}

const Words = createContext(new ReaderWords(readerLocale(), new Date(0)));

export const WordsFor = Words.Provider;
export const useWords = (): ReaderWords => useContext(Words);
