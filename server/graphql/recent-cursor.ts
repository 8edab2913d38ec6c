import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor.js';

/** Where a list that goes by time stands. */
export interface RecentPaper {
  readonly paperId: number;
  readonly at: Date;
}

const position = z.tuple([
  z.number().int().min(-8.64e15).max(8.64e15),
  z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
]);

/** @throws BAD_USER_INPUT. */
export function decodeRecent(after: string | null | undefined): RecentPaper | null {
  const start = decodeCursor(after, position);
  return start && { at: new Date(start[0]), paperId: start[1] };
}

export const encodeRecent = ({ at, paperId }: RecentPaper): string =>
  encodeCursor([at.getTime(), paperId]);
