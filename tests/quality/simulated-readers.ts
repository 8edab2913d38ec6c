import type { Interaction } from './data-files.js';

// Where there is no sample: enough for intervals of some hundredths.
const usual = 300;

/** Names of simulated readers, as many as the sample says. */
export const simulatedReaders = (sample = usual): string[] =>
  Array.from({ length: sample }, (_, at) => `reader ${at}`);

export const ratingOf = (
  userId: string,
  paperId: string,
  rating: '1' | '-1',
  date: string,
): Interaction => ({ userId, paperId, rating, date, split: 'train' });
