import { createContext, useContext } from 'react';
import { locale } from './locale';
import { formatNumber } from './numbers';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The signed-in reader's zone; undefined means the browser's. */
export const TimeZone = createContext<string | undefined>(undefined);
export const useTimeZone = () => useContext(TimeZone);

export const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';

/** Sources that know only the day say midnight UTC; shifting that into another zone would name the wrong day. */
const isWholeDay = (iso: string) => /T00:00:00(\.0+)?(Z|\+00:00)$/.test(iso) || !iso.includes('T');

const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
  date.toLocaleDateString(locale(), options);

export function exactTime(iso: string, timeZone?: string): string {
  const date = new Date(iso);
  const day: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  };
  if (isWholeDay(iso)) return format(date, { ...day, timeZone: 'UTC' });
  return formatTime(iso, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
}

/** '2019', 'Mar 2019' */
export const spanOfTime = (iso: string, span: 'YEAR' | 'MONTH'): string =>
  format(new Date(iso), {
    year: 'numeric',
    ...(span === 'MONTH' && { month: 'short' }),
    timeZone: 'UTC',
  });

export function relativeTime(iso: string, timeZone?: string, now = Date.now()): string {
  const date = new Date(iso);
  const age = now - date.getTime();
  if (age < 0 || age >= 7 * DAY) {
    const zone = isWholeDay(iso) ? 'UTC' : timeZone;
    return format(date, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });
  }
  if (age >= DAY)
    return age < 2 * DAY ? 'yesterday' : `${formatNumber(Math.floor(age / DAY))} days ago`;
  if (isWholeDay(iso)) return 'today';
  return age < HOUR
    ? `${formatNumber(Math.max(1, Math.floor(age / 60_000)))} min ago`
    : `${formatNumber(Math.floor(age / HOUR))} h ago`;
}

/** 'in 3 hours' */
export function timeToCome(iso: string, now = Date.now()): string {
  const ahead = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const left = Date.parse(iso) - now;
  if (left < HOUR) return ahead.format(Math.max(1, Math.ceil(left / 60_000)), 'minute');
  return left < 2 * DAY
    ? ahead.format(Math.round(left / HOUR), 'hour')
    : ahead.format(Math.round(left / DAY), 'day');
}

/** An instant, with whatever of its day and hour the options name. */
export const formatTime = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(iso).toLocaleString(locale(), options);

/** A calendar day such as 2026-11-17, which belongs to no zone. */
export function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
  return format(new Date(`${day}T00:00:00Z`), { ...options, timeZone: 'UTC' });
}

/** '16–22 November', as the reader's language joins two days. */
export function formatDays(first: string, last: string, options: Intl.DateTimeFormatOptions) {
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`));
  const format = new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
  // Some browsers put thin spaces around the dash; the desk writes plain ones.
  return format.formatRange(from!, to!).replaceAll(/\s/g, ' ');
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
