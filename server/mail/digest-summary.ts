import type { DigestMailPaper, DigestMailProps } from './digest-mail.js';

/** For whom it is, and of which of their interests: 'Ada, ‘Proteins’: '. */
export const forWhom = ({ readerName, about }: DigestMailProps): string => {
  const names = [readerName, about && `‘${about}’`].filter(Boolean).join(', ');
  return names && `${names}: `;
};

/** How many papers, of how many, in which order. */
export function summary({ papers, chosenFrom }: DigestMailProps): string {
  if (papers.length === 0) return 'Nothing new reached your threshold.';
  const all = Math.max(chosenFrom, papers.length);
  return `${papers.length} of ${all} new ${all === 1 ? 'paper' : 'papers'}, best first.`;
}

/** Papers of one section stand together, under its name. */
export const beginsSection = (papers: readonly DigestMailPaper[], at: number): boolean =>
  papers[at]!.section !== '' && papers[at]!.section !== papers[at - 1]?.section;
