/** How often, as the end of a sentence. */
export const frequencyWords = {
  DAILY: 'every morning',
  WEEKDAYS: 'every morning from Monday to Friday',
  WEEKLY: 'every Monday morning',
  MONTHLY: 'on the first Monday morning of every month',
} as const;

export type MailFrequency = keyof typeof frequencyWords;
