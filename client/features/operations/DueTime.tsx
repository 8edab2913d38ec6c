import { exactTime, useTimeZone } from '../../ui/times';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

function inWords(ahead: number): string {
  if (ahead < HOUR) return words.format(Math.max(1, Math.ceil(ahead / MINUTE)), 'minute');
  if (ahead < 2 * DAY) return words.format(Math.round(ahead / HOUR), 'hour');
  return words.format(Math.round(ahead / DAY), 'day');
}

/** A time to come, as how far off it is; the exact one on hover. */
export function DueTime({ at }: { at: string }) {
  const timeZone = useTimeZone();
  return (
    <time dateTime={at} title={exactTime(at, timeZone)}>
      {inWords(Date.parse(at) - Date.now())}
    </time>
  );
}
