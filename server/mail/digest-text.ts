import type { DigestMailProps } from './digest-mail.js';
import { beginsSection, forWhom, summary } from './digest-summary.js';
import { countsWords } from './mail-foot.js';

/** A digest for who reads mail as plain text. */
export function digestText(props: DigestMailProps): string {
  const papers = props.papers.map(
    (paper, at) =>
      `${beginsSection(props.papers, at) ? `${paper.section}\n\n` : ''}${at + 1}. ${paper.title}\n   ${paper.reason}\n   ${[paper.authors, paper.facts].filter(Boolean).join(' · ')}\n   ${paper.lead}\n   ${paper.url}\n`,
  );
  return [
    `${props.day}\n${forWhom(props)}${summary(props)}\n`,
    ...papers,
    `Open your desk: ${props.deskUrl}\nChange this mail: ${props.settingsUrl}\nUnsubscribe: ${props.unsubscribeUrl}\n${props.countsClicks ? `${countsWords}\n` : ''}`,
  ].join('\n');
}
