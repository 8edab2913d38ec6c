import { DateTime } from 'luxon';

const longestSeconds = 7 * 24 * 3_600;

/**
 * How long a server asks to be left alone (RFC 9110, 10.2.3), in milliseconds; null when it does not say. A date is held
 * against the server's own clock where it tells that, as it may stand wrong.
 */
export function retryAfterMs(headers: Headers, now: Date): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Math.min(Number(said), longestSeconds) * 1_000;
  const until = httpDate(said);
  if (until === null) return null;
  const from = httpDate(headers.get('date') ?? '') ?? now.getTime();
  return Math.min(Math.max(0, until - from), longestSeconds * 1_000);
}

function httpDate(text: string): number | null {
  const parsed = DateTime.fromHTTP(text);
  return parsed.isValid ? parsed.toMillis() : null;
}

interface Headers {
  get(name: string): string | null;
}
