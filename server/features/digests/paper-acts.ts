/** What a reader can do with a paper from the mail. */
export const paperActs = ['more', 'less', 'save', 'hide'] as const;
export type PaperAct = (typeof paperActs)[number];

/** As on the web, so that the same thing has one name. */
export const paperActWords: Record<PaperAct, { label: string; done: string }> = {
  more: { label: 'More like this', done: 'Noted. More like this.' },
  less: { label: 'Less like this', done: 'Noted. Less like this.' },
  save: { label: 'Save', done: 'Saved.' },
  hide: { label: 'Not interested', done: 'Hidden. Fewer like this.' },
};

/** A mail that is found again later than that leads to the paper only. */
export const actsLastMs = 60 * 86_400_000;

export interface PaperChoice {
  readonly paperId: number;
  readonly until: Date;
}

/** As it stands in a link, in whole seconds. */
export const paperChoice = (paperId: number, until: Date): string =>
  `${paperId}.${Math.floor(until.getTime() / 1000)}`;

/** Null for what no link holds. */
export function readPaperChoice(choice: string): PaperChoice | null {
  const [, paper, seconds] = /^(\d{1,9})\.(\d{1,11})$/.exec(choice) ?? [];
  if (paper === undefined || seconds === undefined) return null;
  return { paperId: Number(paper), until: new Date(Number(seconds) * 1000) };
}
