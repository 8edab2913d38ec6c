import { exactTime, timeToCome, useTimeZone } from '../../ui/times';

/** A time to come, as how far off it is; the exact one on hover. */
export function DueTime({ at }: { at: string }) {
  const timeZone = useTimeZone();
  return (
    <time dateTime={at} title={exactTime(at, timeZone)}>
      {timeToCome(at)}
    </time>
  );
}
