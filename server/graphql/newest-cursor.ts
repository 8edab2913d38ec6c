import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor.js';

/** Where a list of rows with a time and an id stands, newest first. */
export interface NewestPosition {
  /** ISO 8601 in UTC, to the microsecond. */
  readonly at: string;
  readonly id: string;
}

const position = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });

/** @throws BAD_USER_INPUT. */
export const decodeNewest = (after: string | null | undefined): NewestPosition | null =>
  decodeCursor(after, position);

export const encodeNewest = ({ at, id }: NewestPosition): string => encodeCursor({ at, id });
