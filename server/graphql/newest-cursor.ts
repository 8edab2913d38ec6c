import { z } from 'zod';
import type { NewestPosition } from '../newest-position.js';
import { decodeCursor, encodeCursor } from './cursor.js';

const position = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });

/** @throws BAD_USER_INPUT. */
export const decodeNewest = (after: string | null | undefined): NewestPosition | null =>
  decodeCursor(after, position);

export const encodeNewest = ({ at, id }: NewestPosition): string => encodeCursor({ at, id });
