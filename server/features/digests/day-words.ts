import { DateTime } from 'luxon';

/** A day as its reader says it: 'Tuesday 17 November' in their time zone. */
export const dayWords = (at: Date, timeZone: string): string =>
  DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en').toFormat('cccc d LLLL');

/** 'Monday 7 December at 07:00, Europe/Berlin' */
export const momentWords = (at: Date, timeZone: string): string =>
  `${dayWords(at, timeZone)} at ${DateTime.fromJSDate(at, { zone: timeZone }).toFormat('HH:mm')}, ${timeZone}`;
