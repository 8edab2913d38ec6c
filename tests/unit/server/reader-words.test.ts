import { readerLocale } from '../../../server/http/pages/reader-locale.js';
import { ReaderWords } from '../../../server/http/pages/reader-words.js';

test('the locale is the first language asked for that is known', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'en-GB'],
    ['', 'en-GB'],
    ['*', 'en-GB'],
    ['de-DE,de;q=0.9,en;q=0.8', 'de-DE'],
    ['en;q=0.5, FR-fr ; q=0.9', 'fr-FR'],
    ['de;q=0, en-US', 'en-US'],
    ['en-US@posix, tlh, ../../etc, %00, ja', 'ja'],
    [`${'x'.repeat(10_000)},de`, 'en-GB'],
  ];
  expect(cases.map(([header]) => readerLocale(header))).toEqual(cases.map(([, locale]) => locale));
});

const now = new Date('2026-11-17T12:00:00Z');
const british = new ReaderWords('en-GB', now);
const american = new ReaderWords('en-US', now);
const german = new ReaderWords('de-DE', now);
const each = (say: (words: ReaderWords) => string) => [british, american, german].map(say);

test('periods are named as the reader names days', () => {
  expect(each((words) => words.period('DAY', '2026-11-17'))).toEqual([
    'Tuesday 17 November',
    'Tuesday, November 17',
    'Dienstag, 17. November',
  ]);
  expect(british.period('DAY', '2025-01-06')).toBe('Monday, 6 January 2025');
  const week = each((words) => words.period('WEEK', '2026-11-18').replaceAll(/\s/g, ''));
  expect(week).toEqual(['16–22November', 'November16–22', '16.–22.November']);
  expect(british.period('WEEK', '2025-12-31')).toMatch(/29 December 2025.+4 January 2026/);
  expect(german.period('MONTH', '2026-03-09')).toBe('März 2026');
});

test('the way to other periods is short', () => {
  const shorts = (words: ReaderWords) => [
    words.periodShort('DAY', '2026-11-16', '2026-11-17'),
    words.periodShort('DAY', '2026-11-03', '2026-11-17'),
    words.periodShort('WEEK', '2025-11-03', '2026-11-17'),
    words.periodShort('MONTH', '2026-10-01', '2026-11-17'),
  ];
  expect(shorts(british)).toEqual(['Mon', '3 Nov', '3 Nov 2025', 'Oct']);
  expect(shorts(american)).toEqual(['Mon', 'Nov 3', 'Nov 3, 2025', 'Oct']);
});

test('times are relative for a week, then days of the calendar', () => {
  const times = [
    '2026-11-17T11:59:40Z',
    '2026-11-17T07:30:00Z',
    '2026-11-17T00:00:00Z',
    '2026-11-16T08:00:00Z',
    '2026-11-13T00:00:00Z',
    '2026-11-10T00:00:00Z',
    '2027-01-01T00:00:00Z',
  ];
  expect(times.map((time) => british.time(time))).toEqual([
    '1 min ago',
    '4 h ago',
    'today',
    'yesterday',
    '4 days ago',
    '10 Nov 2026',
    '1 Jan 2027',
  ]);
  expect(german.time('2017-06-12T00:00:00.000Z')).toBe('12. Juni 2017');
  expect(german.time('2017-06-01T00:00:00.000Z', 'MONTH')).toBe('Juni 2017');
  expect(british.time('2017-01-01T00:00:00.000Z', 'YEAR')).toBe('2017');
});

test('numbers are grouped as the reader groups them', () => {
  expect(each((words) => words.count(12345, 'paper'))).toEqual([
    '12,345 papers',
    '12,345 papers',
    '12.345 papers',
  ]);
  expect(british.count(1, 'vote')).toBe('1 vote');
});
