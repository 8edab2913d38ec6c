import type { FeedPeriod } from '../../gql/graphql';
import { addDays, formatDay, formatDays } from '../../ui/times';

const thisYear = () => String(new Date().getFullYear());
const year = (day: string) => (day.startsWith(thisYear()) ? undefined : 'numeric');

/** The heading: 'Tuesday 17 November', '16–22 November', 'November 2026'. `first` is the period's first day. */
export function periodName(period: FeedPeriod, first: string): string {
  if (period === 'MONTH') return formatDay(first, { month: 'long', year: 'numeric' });
  const last = period === 'WEEK' ? addDays(first, 6) : first;
  const day = { day: 'numeric', month: 'long', year: year(first) ?? year(last) } as const;
  return period === 'WEEK'
    ? formatDays(first, last, day)
    : formatDay(first, { weekday: 'long', ...day });
}

/** Short, for the way there: 'Mon', '3 Nov', 'Oct'. */
export function periodShortName(period: FeedPeriod, first: string, from: string): string {
  if (period === 'MONTH') return formatDay(first, { month: 'short', year: year(first) });
  const near = Math.abs(Date.parse(first) - Date.parse(from)) < 7 * 86_400_000;
  if (period === 'DAY' && near) return formatDay(first, { weekday: 'short' });
  return formatDay(first, { day: 'numeric', month: 'short', year: year(first) });
}

const today = () => new Date().toISOString().slice(0, 10);

/** In the middle of a sentence: 'today', 'yesterday', 'Tuesday 17 November', 'the week of 16 November'. */
export function periodInProse(period: FeedPeriod, first: string): string {
  if (period === 'WEEK')
    return `the week of ${formatDay(first, { day: 'numeric', month: 'long', year: year(first) })}`;
  if (period === 'DAY' && first === today()) return 'today';
  if (period === 'DAY' && first === addDays(today(), -1)) return 'yesterday';
  return periodName(period, first);
}
