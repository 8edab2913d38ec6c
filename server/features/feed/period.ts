import { DateTime } from 'luxon';

export type FeedPeriod = 'DAY' | 'WEEK' | 'MONTH';

/** Calendar days, both inclusive, as YYYY-MM-DD. Weeks begin on Monday (ISO 8601). */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const units = { DAY: 'day', WEEK: 'week', MONTH: 'month' } as const;

/** The whole period that a day falls in. */
export function periodAround(day: string, period: FeedPeriod): DayRange {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  const unit = units[period];
  return { from: date.startOf(unit).toISODate()!, to: date.endOf(unit).toISODate()! };
}
