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
  const step = frequency === 'DAILY' ? 1 : 7;
  const ahead = frequency === 'DAILY' ? 0 : (weekday - now.weekday + 7) % 7;
  for (let days = ahead; ; days += step) {
    const due = now.startOf('day').plus({ days }).set({ hour });
    if (due > now) return due.toJSDate();
  }
}
