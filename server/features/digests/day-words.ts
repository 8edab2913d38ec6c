import { DateTime } from 'luxon';

/** A day as its reader says it: 'Tuesday 17 November' in their time zone. */
export const dayWords = (at: Date, timeZone: string): string =>
  DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en').toFormat('cccc d LLLL');
