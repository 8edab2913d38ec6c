import fc from 'fast-check';
import type { DigestSettings } from '../../../server/features/digests/digest.js';
import { nextDigestAt } from '../../../server/features/digests/digest-schedule.js';
import { clockChanges, wallTime, zones } from './wall-clock.js';

const hourMs = 3_600_000;
const what = { threshold: 0, maxPapers: 10, sections: [], pausedUntil: null, stillHere: false };
const defaults = { weekday: 1, hour: 7, timeZone: 'UTC', ...what };
const settingsOf = (change: Partial<DigestSettings>): DigestSettings => ({
  frequency: 'DAILY',
  ...defaults,
  ...change,
});
const next = (settings: DigestSettings, after: number): number =>
  nextDigestAt(settings, new Date(after))!.getTime();

// Their clocks leave out a day, slip over midnight, have it twice, jump two hours, or half of one.
const oddZones = [
  ...['Pacific/Apia', 'America/Nuuk', 'America/Havana', 'America/Santiago'],
  ...['Antarctica/Troll', 'Australia/Lord_Howe'],
];

/** A reader somewhere, and an instant that is most often near a change of the clocks there. */
const cases = fc
  .record({
    zone: fc.oneof(fc.constantFrom(...zones), fc.constantFrom(...oddZones)),
    frequency: fc.constantFrom('DAILY', 'WEEKDAYS', 'WEEKLY', 'MONTHLY'),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 2, 3, 23)),
    year: fc.integer({ min: 2000, max: 2036 }),
    pick: fc.nat(),
    shift: fc.integer({ min: -50 * hourMs, max: 30 * hourMs }),
  })
  .map(({ zone, year, pick, shift, ...rest }) => {
    const changes = clockChanges(zone, year);
    const base = changes[pick % changes.length] ?? Date.UTC(year, pick % 12, pick % 28);
    return { settings: settingsOf({ ...rest, timeZone: zone } as object), after: base + shift };
  });

/** Whether the clocks of a zone ever show this time; they change by less than two days. */
const exists = (wall: number, zone: string): boolean =>
  [-48, 0, 48].some((hours) => {
    const near = wall + hours * hourMs;
    return wallTime(wall - (wallTime(near, zone) - near), zone) === wall;
  });

/** The longest time from one to the next, in days. */
const longestPause = { OFF: 0, DAILY: 1, WEEKDAYS: 3, WEEKLY: 7, MONTHLY: 35 };

/** The wall-clock time a digest is meant for: the last wanted one not after what the clocks show. */
function wantedBy(shown: number, { frequency, weekday, hour }: DigestSettings): number {
  for (let day = Math.floor(shown / (24 * hourMs)); ; day--) {
    const wanted = (day * 24 + hour) * hourMs;
    const isoWeekday = new Date(wanted).getUTCDay() || 7;
    const comes = {
      OFF: false,
      DAILY: true,
      WEEKDAYS: isoWeekday <= 5,
      WEEKLY: isoWeekday === weekday,
      MONTHLY: isoWeekday === weekday && new Date(wanted).getUTCDate() <= 7,
    };
    if (wanted <= shown && comes[frequency]) return wanted;
  }
}

test('the next time is ahead, and not further than one period and a change of the clocks', () => {
  fc.assert(
    fc.property(cases, ({ settings, after }) => {
      const wait = next(settings, after) - after;
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual((longestPause[settings.frequency] * 24 + 4) * hourMs);
    }),
    { numRuns: 200 },
  );
});

test('it is the wanted hour and weekday there, unless the clocks leave that hour out', () => {
  fc.assert(
    fc.property(cases, ({ settings, after }) => {
      const { timeZone } = settings;
      const due = next(settings, after);
      const shown = wallTime(due, timeZone);
      const wanted = wantedBy(shown, settings);
      if (shown !== wanted) expect(exists(wanted, timeZone)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('no wanted time in between is passed over, except one that comes a second time', () => {
  fc.assert(
    fc.property(cases, ({ settings, after }) => {
      const { timeZone } = settings;
      const due = next(settings, after);
      const quarter = hourMs / 4;
      for (let at = Math.ceil((after + 1) / quarter) * quarter; at < due; at += quarter) {
        const shown = wallTime(at, timeZone);
        if (shown !== wantedBy(shown, settings)) continue;
        const earlier = Array.from({ length: 12 }, (_, step) => at - (step + 1) * quarter);
        expect(earlier.some((time) => wallTime(time, timeZone) === shown)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

/** How far a change of the clocks may bring two digests together: Samoa left out a day. */
const shortenedBy = ({ timeZone }: DigestSettings): number =>
  (timeZone === 'Pacific/Apia' ? 24 : 4) * hourMs;

test('one follows another a period later, each for a day of its own', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 2 * hourMs }), ({ settings, after }, late) => {
      const longest = longestPause[settings.frequency] * 24 * hourMs;
      const shortest =
        ({ WEEKLY: 7, MONTHLY: 28 }[settings.frequency as string] ?? 1) * 24 * hourMs;
      let due = next(settings, after);
      for (let round = 1; round <= 5; round++) {
        const following = next(settings, due + late);
        const meant = meantFor(following, settings) - meantFor(due, settings);
        expect(meant).toBeGreaterThanOrEqual(shortest);
        expect(meant).toBeLessThanOrEqual(longest);
        expect(following - due).toBeGreaterThanOrEqual(shortest - shortenedBy(settings));
        expect(following - due).toBeLessThanOrEqual(longest + 4 * hourMs);
        due = following;
      }
    }),
    { numRuns: 100 },
  );
});

const meantFor = (due: number, settings: DigestSettings): number =>
  wantedBy(wallTime(due, settings.timeZone), settings);

test.each([
  // The night of 31 March 2024 leaves out 02:00, that of 27 October has it twice.
  ['Europe/Berlin', 2, '2024-03-30T12:00:00Z', '2024-03-31T01:00:00Z'],
  ['Europe/Berlin', 2, '2024-10-26T12:00:00Z', '2024-10-27T00:00:00Z'],
  ['Europe/Berlin', 2, '2024-10-27T00:00:00Z', '2024-10-28T01:00:00Z'],
  ['Europe/Berlin', 2, '2024-10-27T00:30:00Z', '2024-10-28T01:00:00Z'],
  ['Europe/Berlin', 8, '2024-10-27T06:59:59Z', '2024-10-27T07:00:00Z'],
  // Samoa had no 30 December 2011.
  ['Pacific/Apia', 8, '2011-12-29T18:00:00Z', '2011-12-30T18:00:00Z'],
  // Midnight came twice on 3 November 2024.
  ['America/Havana', 0, '2024-11-02T12:00:00Z', '2024-11-03T04:00:00Z'],
  ['America/Havana', 0, '2024-11-03T04:30:00Z', '2024-11-04T05:00:00Z'],
  // 23:00 of 30 March 2024 became midnight.
  ['America/Nuuk', 23, '2024-03-30T12:00:00Z', '2024-03-31T01:00:00Z'],
  ['America/Nuuk', 23, '2024-03-31T01:00:00Z', '2024-04-01T00:00:00Z'],
])('in %s at %i after %s', (timeZone, hour, after, due) => {
  expect(nextDigestAt(settingsOf({ timeZone, hour }), new Date(after))).toEqual(new Date(due));
});

test('monthly is the first such weekday of a month', () => {
  const settings = settingsOf({ frequency: 'MONTHLY', weekday: 3, timeZone: 'Asia/Tokyo' });
  // 07:00 in Tokyo is the evening before in UTC: of Wednesday the 1st, and of the 5th, which is the next first one.
  expect(nextDigestAt(settings, new Date('2026-06-30T00:00:00Z'))).toEqual(
    new Date('2026-06-30T22:00:00Z'),
  );
  expect(nextDigestAt(settings, new Date('2026-06-30T22:00:00Z'))).toEqual(
    new Date('2026-08-04T22:00:00Z'),
  );
});

test('OFF is never due', () => {
  expect(nextDigestAt(settingsOf({ frequency: 'OFF' }), new Date(0))).toBeNull();
});

test.each([
  // Saturday's 23:00 is left out and comes as Sunday's midnight; Samoa's Friday was left out as a whole.
  ['America/Nuuk', 6, 23, '2024-03-29T12:00:00Z', '2024-03-31T01:00:00Z'],
  ['Pacific/Apia', 5, 8, '2011-12-28T18:00:00Z', '2011-12-30T18:00:00Z'],
])('weekly in %s on day %i at %i after %s', (timeZone, weekday, hour, after, due) => {
  const settings = settingsOf({ frequency: 'WEEKLY', timeZone, weekday, hour });
  expect(nextDigestAt(settings, new Date(after))).toEqual(new Date(due));
});
