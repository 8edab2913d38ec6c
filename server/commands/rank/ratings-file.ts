import { DateTime } from 'luxon';
import type { SkippedRows } from './skipped-rows.js';
import { readTable } from './text-lines.js';

export interface GivenRating {
  readonly userId: string;
  /** As the paper files have it. */
  readonly paperId: string;
  readonly value: 1 | -1;
  /** Milliseconds; null where the file does not say. */
  readonly at: number | null;
}

/** The ratings of a file, the latest for each user and paper. Rows of the test split are passed over unread. */
export async function readRatings(
  path: string,
  isKnown: (paperId: string) => boolean,
  skipped: SkippedRows,
): Promise<GivenRating[]> {
  const ratings = new Map<string, GivenRating>();
  const rows = readTable(path, ['userId', 'paperId', 'rating'], ['date', 'split']);
  for await (const { line, split, ...row } of rows) {
    if (split.toLowerCase() === 'test') continue;
    const rating = parseRating(row);
    if (typeof rating === 'string') skipped.add(line, rating);
    else if (!isKnown(row.paperId))
      skipped.add(line, `paper ${row.paperId} is in no --papers file`);
    else {
      const key = `${row.userId}\t${row.paperId}`;
      const before = ratings.get(key);
      if (!before || (rating.at ?? 0) >= (before.at ?? 0)) ratings.set(key, rating);
    }
  }
  return [...ratings.values()];
}

/** A rating, or what is wrong with it. */
function parseRating(row: {
  userId: string;
  paperId: string;
  rating: string;
  date: string;
}): GivenRating | string {
  const { userId, paperId, rating, date } = row;
  if (userId === '' || paperId === '') return 'userId or paperId is missing';
  const value = rating === '' ? Number.NaN : Number(rating);
  if (value !== 1 && value !== -1) return `rating "${rating}" is neither 1 nor -1`;
  const at = date === '' ? null : parseMoment(date);
  if (at !== null && Number.isNaN(at)) return `"${date}" is no ISO 8601 date`;
  return { userId, paperId, value, at };
}

/** An ISO 8601 date (its first moment, UTC) or date and time, in milliseconds; NaN when it is none. */
export function parseMoment(text: string): number {
  const parsed = DateTime.fromISO(text, { zone: 'utc' });
  return /^\d{4}/.test(text) && parsed.isValid ? parsed.toMillis() : Number.NaN;
}
