import type { z } from 'zod';
import { badInput } from '../errors.js';

/** An opaque place in a list. */
export const encodeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws BAD_USER_INPUT on anything that encodeCursor did not make for this list. */
export function decodeCursor<T>(cursor: string | null | undefined, schema: z.ZodType<T>): T | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw badInput(
      'after',
      'This cursor is not of this list. Leave it out to begin at the first page.',
    );
  }
}
