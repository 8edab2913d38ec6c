import { exactTime, relativeTime, spanOfTime, useTimeZone } from './times';

interface TimeProps {
  at: string;
  /** Where no more than the year or the month of it is known. */
  within?: 'YEAR' | 'MONTH' | null;
}

/** Relative while fresh, a date after a week, the exact time on hover. */
export function Time({ at, within }: TimeProps) {
  const timeZone = useTimeZone();
  if (within)
    return <time dateTime={at.slice(0, within === 'YEAR' ? 4 : 7)}>{spanOfTime(at, within)}</time>;
  return (
    <time dateTime={at} title={exactTime(at, timeZone)}>
      {relativeTime(at, timeZone)}
    </time>
  );
}
