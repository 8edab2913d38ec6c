import { types } from 'node:util';

/** An error's message with those of its causes, which is where fetch hides what went wrong. */
export function errorReason(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  const { message, cause, code } = error as Error & { code?: string };
  // Node's error for several refused addresses has a code, but no message.
  const own = message || code || error.name;
  return cause === undefined ? own : `${own}: ${errorReason(cause)}`;
}
