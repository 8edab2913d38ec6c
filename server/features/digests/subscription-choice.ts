import { IANAZone } from 'luxon';
import { badInput } from '../../errors.js';
import type { DigestFrequency } from './digest.js';

/** What a subscriber asked for and confirms. */
export interface SubscriptionChoice {
  readonly frequency: Exclude<DigestFrequency, 'OFF'>;
  /** null for all papers. */
  readonly category: string | null;
  /** Whose morning it comes in. */
  readonly timeZone: string;
}

const frequencies = ['DAILY', 'WEEKDAYS', 'WEEKLY', 'MONTHLY'] as const;

/** @throws BAD_USER_INPUT naming the field. */
export function checkChoice(
  frequency: string,
  category: string | null,
  timeZone = 'UTC',
): SubscriptionChoice {
  const known = frequencies.find((name) => name === frequency);
  if (!known) throw badInput('frequency', `Choose one of ${frequencies.join(', ')}.`);
  if (!IANAZone.isValidZone(timeZone))
    throw badInput('timeZone', 'Use a time zone such as Europe/Berlin.');
  return { frequency: known, category: checkCategory(category), timeZone };
}

/** @throws BAD_USER_INPUT for what no paper can be filed under. */
export function checkCategory(category: string | null): string | null {
  if (category !== null && !/^(?!@)[^\s\p{Cc}]{1,100}$/u.test(category))
    throw badInput('category', 'Give one category, such as cs.CL.');
  return category;
}

/** As it stands in the link that confirms it: 'WEEKLY', 'WEEKLY cs.CL @Europe/Berlin'. */
export const choiceText = ({ frequency, category, timeZone }: SubscriptionChoice): string =>
  [frequency, category, timeZone !== 'UTC' && `@${timeZone}`].filter(Boolean).join(' ');

/** @throws BAD_USER_INPUT for what no link holds. */
export function readChoice(text: string): SubscriptionChoice {
  const [frequency = '', ...rest] = text.split(' ');
  const zone = rest.find((word) => word.startsWith('@'));
  return checkChoice(frequency, rest.find((word) => word !== zone) ?? null, zone?.slice(1));
}
