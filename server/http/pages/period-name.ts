import { DateTime } from 'luxon';
import { type FeedPeriod, periodAround } from '../../features/feed/period.js';

/** 'Tuesday 17 November', '16 to 22 November', 'November 2026'; the year is named when it is not `thisYear`. */
export function periodName(period: FeedPeriod, day: string, thisYear: number): string {
  const range = periodAround(day, period);
  const [first, last] = [toDate(range.from), toDate(range.to)];
  const year = (date: DateTime) => (date.year === thisYear ? '' : ' yyyy');
  if (period === 'MONTH') return first.toFormat('MMMM yyyy');
  if (period === 'DAY') return first.toFormat(`EEEE d MMMM${year(first)}`);
  const from = first.toFormat(first.month === last.month ? 'd' : 'd MMMM');
  return `${from} to ${last.toFormat(`d MMMM${year(last)}`)}`;
}

/** For the way there: 'Mon', '3 Nov', 'Oct'. */
export function periodShortName(
  period: FeedPeriod,
  day: string,
  from: string,
  thisYear: number,
): string {
  const date = toDate(day);
  const year = date.year === thisYear ? '' : ' yyyy';
  if (period === 'MONTH') return date.toFormat(`MMM${year}`);
  const near = Math.abs(date.diff(toDate(from), 'days').days) < 7;
  return date.toFormat(period === 'DAY' && near ? 'EEE' : `d MMM${year}`);
}

/** '17 Nov 2026', from an instant. */
export const dayName = (instant: string): string =>
  DateTime.fromISO(instant, { zone: 'utc', locale: 'en-GB' }).toFormat('d MMM yyyy');

const toDate = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' });
