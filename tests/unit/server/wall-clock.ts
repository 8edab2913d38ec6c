export const zones = Intl.supportedValuesOf('timeZone');

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks of a zone show at an instant, as the milliseconds of a UTC clock that shows the same. */
export function wallTime(instant: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(instant);
  const [year, month, day, hour, minute, second] = parts
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => Number(value));
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}

/** Instants of a year at which clocks of a zone change, to the minute. */
export function clockChanges(zone: string, year: number): number[] {
  const offset = (instant: number) => wallTime(instant, zone) - instant;
  const changes: number[] = [];
  const week = 7 * 86_400_000;
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += week) {
    if (offset(at) === offset(at + week)) continue;
    let [before, after] = [at, at + week];
    while (after - before > 60_000) {
      const middle = before + Math.floor((after - before) / 120_000) * 60_000;
      if (offset(middle) === offset(at)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-ZA', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: two, day: two },
    ...{ hour: two, minute: two, second: two },
  });
  formats.set(zone, format);
  return format;
}
