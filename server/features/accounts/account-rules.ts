import { IANAZone } from 'luxon';
import { badInput } from '../../errors.js';

/** @throws BAD_USER_INPUT naming the field. */
export function checkPassword(password: string, field = 'password'): string {
  if (password.length < 8) throw badInput(field, 'Use at least 8 characters.');
  if (password.length > 200) throw badInput(field, 'Use at most 200 characters.');
  return password;
}

export function checkDisplayName(name: string): string {
  const clean = name
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  if (clean === '') throw badInput('displayName', 'Give a name.');
  if (clean.length > 100) throw badInput('displayName', 'Use at most 100 characters.');
  return clean;
}

export function checkTimeZone(zone: string): string {
  if (!IANAZone.isValidZone(zone))
    throw badInput(
      'timeZone',
      `"${zone.slice(0, 60)}" is no time zone; use one such as Europe/Berlin.`,
    );
  return zone;
}

export function checkTopics(topics: readonly string[]): string[] {
  if (topics.length > 50) throw badInput('topics', 'Follow at most 50 topics.');
  const clean = [
    ...new Set(
      topics.map((topic) =>
        topic
          .toWellFormed()
          .replace(/\p{Cc}/gu, '')
          .trim(),
      ),
    ),
  ];
  if (clean.some((topic) => topic === '' || topic.length > 100))
    throw badInput('topics', 'A topic has 1 to 100 characters.');
  return clean;
}
