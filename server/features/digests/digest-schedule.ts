import { DateTime } from 'luxon';
import type { DigestSettings } from './digest.js';

/**
 * The first due time after an instant, null when off. Hours are wall-clock hours of the reader's zone: one that a
 * clock change skips comes as much later as was skipped, one that comes twice counts once.
 */
export function nextDigestAt(
  { frequency, weekday, hour, timeZone }: DigestSettings,
  after: Date,
): Date | null {
  if (frequency === 'OFF') return null;
  const now = DateTime.fromJSDate(after, { zone: timeZone });
  const comes = (day: number) =>
    frequency === 'DAILY' || (frequency === 'WEEKDAYS' ? day <= 5 : day === weekday);
  for (let days = 0; ; days += 1) {
    // Counted, as a change of the clocks may put the hour, or all of the day, into the next one.
    if (!comes(((now.weekday - 1 + days) % 7) + 1)) continue;
    const due = now.startOf('day').plus({ days }).set({ hour });
    if (due > now) return due.toJSDate();
  }
}
