import { badInput } from '../../errors.js';
import type { DigestFrequency } from './digest.js';

/** What a subscriber asked for and confirms. */
export interface SubscriptionChoice {
  readonly frequency: Exclude<DigestFrequency, 'OFF'>;
  /** null for all papers. */
  readonly category: string | null;
}

const frequencies = ['DAILY', 'WEEKDAYS', 'WEEKLY'] as const;

/** @throws BAD_USER_INPUT naming the field. */
export function checkChoice(frequency: string, category: string | null): SubscriptionChoice {
  const known = frequencies.find((name) => name === frequency);
  if (!known) throw badInput('frequency', 'Choose DAILY, WEEKDAYS or WEEKLY.');
  if (category !== null && !/^[^\s\p{Cc}]{1,100}$/u.test(category))
    throw badInput('category', 'Give one category, such as cs.CL.');
  return { frequency: known, category };
}

/** As it stands in the link that confirms it: 'WEEKLY' or 'WEEKLY cs.CL'. */
export const choiceText = ({ frequency, category }: SubscriptionChoice): string =>
  category === null ? frequency : `${frequency} ${category}`;

/** @throws BAD_USER_INPUT for what no link holds. */
export function readChoice(text: string): SubscriptionChoice {
  const [frequency = '', category = null] = text.split(' ', 2);
  return checkChoice(frequency, category);
}
