import { Fragment } from 'react';
import { shorten } from '../shorten.js';
import { DigestPaper } from './digest-paper.js';
import { MailLayout, renderMail } from './mail-layout.js';
import { colour, serif } from './mail-style.js';
import type { MailContent } from './mailer.js';

export interface DigestMailPaper {
  readonly title: string;
  readonly url: string;
  readonly authors: string;
  readonly facts: string;
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
  /** In the reader's own time zone and words: 'Tuesday 17 November'. */
  readonly day: string;
  readonly papers: readonly DigestMailPaper[];
  /** How many new papers these were chosen from. */
  readonly chosenFrom: number;
  readonly deskUrl: string;
  readonly settingsUrl: string;
  readonly unsubscribeUrl: string;
}

/** One digest as a mail. Pure: the same props give the same bytes. */
export function digestMail(props: DigestMailProps): MailContent {
  return {
    subject: subject(props),
    html: renderMail(<DigestMail {...props} />),
    text: plainText(props),
  };
}

function subject({ papers }: DigestMailProps): string {
  const [first] = papers;
  if (!first) return 'No new papers for you';
  const others = papers.length - 1;
  // A line break would end the header.
  const title = shorten(first.title.replace(/[\s\p{Cc}]+/gu, ' ').trim(), 80);
  return others === 0 ? title : `${title} · and ${others} more`;
}

function summary({ papers, chosenFrom }: DigestMailProps): string {
  if (papers.length === 0) return 'Nothing new reached your threshold.';
  const all = Math.max(chosenFrom, papers.length);
  return `${papers.length} of ${all} new ${all === 1 ? 'paper' : 'papers'}, best first.`;
}

function DigestMail(props: DigestMailProps) {
  return (
    <MailLayout title={subject(props)} preheader={summary(props)} footer={<Footer {...props} />}>
      <h1 className="ink" style={{ fontFamily: serif, fontSize: 26, margin: 0 }}>
        {props.day}
      </h1>
      <p className="quiet" style={{ color: colour.quiet, fontSize: 15, margin: '4px 0 16px' }}>
        {props.readerName && `${props.readerName}: `}
        {summary(props)}
      </p>
      {props.papers.map((paper, at) => (
        <Fragment key={paper.url}>
          {beginsSection(props.papers, at) && <SectionHead name={paper.section} />}
          <DigestPaper {...paper} />
        </Fragment>
      ))}
    </MailLayout>
  );
}

/** Papers of one section stand together. */
const beginsSection = (papers: readonly DigestMailPaper[], at: number): boolean =>
  papers[at]!.section !== '' && papers[at]!.section !== papers[at - 1]?.section;

function SectionHead({ name }: { name: string }) {
  return (
    <h2
      className="quiet"
      style={{ color: colour.quiet, fontSize: 15, fontWeight: 600, margin: '24px 0 8px' }}
    >
      {name}
    </h2>
  );
}

function Footer({ settingsUrl, unsubscribeUrl, deskUrl }: DigestMailProps) {
  return (
    <>
      <a href={deskUrl}>Open your desk</a> · <a href={settingsUrl}>Change this mail</a> ·{' '}
      <a href={unsubscribeUrl}>Unsubscribe</a>
    </>
  );
}

function plainText(props: DigestMailProps): string {
  const papers = props.papers.map(
    (paper, at) =>
      `${beginsSection(props.papers, at) ? `${paper.section}\n\n` : ''}${at + 1}. ${paper.title}\n   ${paper.reason}\n   ${[paper.authors, paper.facts].filter(Boolean).join(' · ')}\n   ${paper.lead}\n   ${paper.url}\n`,
  );
  return [
    `${props.day}\n${props.readerName && `${props.readerName}: `}${summary(props)}\n`,
    ...papers,
    `Open your desk: ${props.deskUrl}\nChange this mail: ${props.settingsUrl}\nUnsubscribe: ${props.unsubscribeUrl}\n`,
  ].join('\n');
}
