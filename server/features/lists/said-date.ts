import { DateTime } from 'luxon';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The number of a month that is named or counted; null for anything else, a season say. */
function monthOf(said: string): number | null {
  const text = said.trim().toLowerCase();
  const number = /^\d{1,2}$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? number : null;
}

/** A date as exactly as it is said: YYYY, YYYY-MM or YYYY-MM-DD; null without a year between 1000 and 2200. */
export function dateOf(
  year: string | number | null | undefined,
  month: string | number | null | undefined = null,
  day: string | number | null | undefined = null,
): string | null {
  const y = /\b(1\d{3}|2[01]\d{2})\b/.exec(String(year ?? ''))?.[1];
  if (y === undefined) return null;
  const m = monthOf(String(month ?? ''));
  if (m === null) return y;
  const d = /^\s*\d{1,2}\s*$/.test(String(day ?? '')) ? Number(day) : null;
  const whole = d === null ? null : DateTime.fromObject({ year: Number(y), month: m, day: d });
  return whole?.isValid ? whole.toISODate()! : `${y}-${String(m).padStart(2, '0')}`;
}

/** The same from one text: 2019-03-04/2020, 2019/03//, March 2019, 4 Mar 2019. */
export function dateIn(text: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month, day);
  const named = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i.exec(text)?.[1];
  return dateOf(text, named, /\b(\d{1,2})\b(?!\d)/.exec(text)?.[1]);
}
