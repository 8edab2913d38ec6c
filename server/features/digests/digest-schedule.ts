import { DateTime } from 'luxon';
import type { DigestSettings } from './digest.js';

type Days = Pick<DigestSettings, 'frequency' | 'weekday'>;

/**
 * The first due time after an instant, null when off. Hours are wall-clock hours of the reader's zone: one that a
 * clock change skips comes as much later as was skipped, one that comes twice counts once.
 */
export function nextDigestAt(settings: DigestSettings, after: Date): Date | null {
  const { frequency, hour, timeZone } = settings;
  if (frequency === 'OFF') return null;
  const now = DateTime.fromJSDate(after, { zone: timeZone });
  const today = DateTime.utc(now.year, now.month, now.day);
  for (let days = 0; ; days += 1) {
    // Counted, as a change of the clocks may put the hour, or all of the day, into the next one.
    if (!comesOn(today.plus({ days }), settings)) continue;
    const due = now.startOf('day').plus({ days }).set({ hour });
    if (due > now) return due.toJSDate();
  }
}

function comesOn(date: DateTime, { frequency, weekday }: Days): boolean {
  if (frequency === 'DAILY') return true;
  if (frequency === 'WEEKDAYS') return date.weekday <= 5;
  return date.weekday === weekday && (frequency === 'WEEKLY' || date.day <= 7);
}
