import { digestHtml } from './digest-html.js';
import { digestText } from './digest-text.js';
import { lead, mailText } from './mail-text.js';
import type { MailContent } from './mailer.js';

export interface DigestMailPaper {
  readonly title: string;
  readonly url: string;
  readonly authors: string;
  readonly facts: string;
  /** Its abstract, of which the mail shows the first sentences. */
  readonly lead: string;
  readonly reason: string;
  /** What the reader can do with one tap; none without an account. */
  readonly acts: readonly { readonly label: string; readonly url: string }[];
  /** The reader's interest it is for; '' when there is one for all. */
  readonly section: string;
}

export interface DigestMailProps {
  /** '' for a subscriber without an account. */
  readonly readerName: string;
  /** The interest whose mail it is; '' when it is of all. */
  readonly about: string;
  /** In the reader's own time zone and words: 'Tuesday 17 November'. */
  readonly day: string;
  readonly papers: readonly DigestMailPaper[];
  /** How many new papers these were chosen from. */
  readonly chosenFrom: number;
  readonly deskUrl: string;
  readonly settingsUrl: string;
  readonly unsubscribeUrl: string;
  /** Whether the desk notes which papers are opened, which the mail says then. */
  readonly countsClicks: boolean;
}

/** One digest as a mail. Pure: the same props give the same bytes. */
export function digestMail(given: DigestMailProps): MailContent {
  const about = mailText(given.about, 60);
  const props = { ...given, about, papers: given.papers.map(readable) };
  const subject = subjectOf(props);
  return { subject, html: digestHtml(props, subject), text: digestText(props) };
}

/** As it may stand in a mail, whoever wrote it. */
const readable = (paper: DigestMailPaper): DigestMailPaper => ({
  ...paper,
  title: mailText(paper.title, 300),
  authors: mailText(paper.authors, 200),
  facts: mailText(paper.facts, 100),
  reason: mailText(paper.reason, 200),
  section: mailText(paper.section, 60),
  lead: lead(paper.lead),
});

function subjectOf({ about, papers }: DigestMailProps): string {
  const [first] = papers;
  if (!first) return 'No new papers for you';
  const others = papers.length - 1;
  const best = `${about && `${about}: `}${mailText(first.title, 80)}`;
  return others === 0 ? best : `${best} · and ${others} more`;
}
