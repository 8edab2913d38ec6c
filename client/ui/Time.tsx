import { exactTime, relativeTime, useTimeZone } from './times';

/** Relative while fresh, a date after a week, the exact time on hover. */
export function Time({ at }: { at: string }) {
  const timeZone = useTimeZone();
  return (
    <time dateTime={at} title={exactTime(at, timeZone)}>
      {relativeTime(at, timeZone)}
    </time>
  );
}
