import fc from 'fast-check';
import { type FeedPeriod, periodAround } from '../../../server/features/feed/period.js';

const dayMs = 86_400_000;
const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
const days = fc
  .integer({ min: Date.parse('1000-01-08') / dayMs, max: Date.parse('2199-12-31') / dayMs })
  .map((day) => isoDay(day * dayMs));
const periods = fc.constantFrom<FeedPeriod>('DAY', 'WEEK', 'MONTH');
const after = (day: string, count = 1): string => isoDay(Date.parse(day) + count * dayMs);

test.each([
  ['DAY', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['WEEK', '2024-12-31', '2024-12-30', '2025-01-05'],
  ['WEEK', '2024-12-30', '2024-12-30', '2025-01-05'],
  ['WEEK', '2024-12-29', '2024-12-23', '2024-12-29'],
  ['MONTH', '2024-02-01', '2024-02-01', '2024-02-29'],
  ['MONTH', '2023-02-28', '2023-02-01', '2023-02-28'],
] as const)('the %s of %s', (period, day, from, to) => {
  expect(periodAround(day, period)).toEqual({ from, to });
});

test('a day is in its period, and every other day of that period names the same one', () => {
  fc.assert(
    fc.property(days, periods, fc.nat(30), (day, period, shift) => {
      const { from, to } = periodAround(day, period);
      expect(from <= day && day <= to).toBe(true);
      const length = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
      expect(periodAround(after(from, shift % length), period)).toEqual({ from, to });
    }),
  );
});

test('periods follow each other without a gap', () => {
  fc.assert(
    fc.property(days, periods, (day, period) => {
      const { from, to } = periodAround(day, period);
      expect(periodAround(after(to), period).from).toBe(after(to));
      expect(periodAround(after(from, -1), period).to).toBe(after(from, -1));
    }),
  );
});

test('a week has seven days from Monday, a month begins on the first', () => {
  fc.assert(
    fc.property(days, (day) => {
      const week = periodAround(day, 'WEEK');
      expect(after(week.from, 6)).toBe(week.to);
      expect(new Date(week.from).getUTCDay()).toBe(1);
      expect(periodAround(day, 'MONTH').from).toBe(`${day.slice(0, 7)}-01`);
    }),
  );
});
