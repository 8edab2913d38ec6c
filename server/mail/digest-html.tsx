import { Heading } from '@react-email/heading';
import { Text } from '@react-email/text';
import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DigestMailPaper, DigestMailProps } from './digest-mail.js';
import { DigestPaper } from './digest-paper.js';
import { beginsSection, forWhom, summary } from './digest-summary.js';
import { fitPapers } from './fit-papers.js';
import { MailFoot, QuietLink } from './mail-foot.js';
import { MailLayout, renderMail } from './mail-layout.js';
import { colour, inherited } from './mail-style.js';
import { directionOf } from './mail-text.js';

/** A digest as HTML that mail programs show whole. */
export function digestHtml(props: DigestMailProps, subject: string): string {
  const mail = (papers: readonly DigestMailPaper[], isCut: boolean) =>
    renderMail(
      <MailLayout title={subject} preheader={summary(props)} footer={<MailFoot {...props} />}>
        <Opening {...props} />
        <Papers papers={papers} />
        {isCut && <Rest deskUrl={props.deskUrl} />}
      </MailLayout>,
    );
  const paper = (one: DigestMailPaper) => renderToStaticMarkup(<DigestPaper {...one} />);
  return fitPapers(props.papers, { mail, paper });
}

const day = { font: '600 26px/34px Georgia,serif', margin: 0 };
const under = { color: colour.quiet, marginBottom: 16, marginTop: 4, ...inherited };

function Opening(props: DigestMailProps) {
  return (
    <>
      <Heading className="ink serif" style={day}>
        {props.day}
      </Heading>
      <Text className="quiet" style={under}>
        {forWhom(props)}
        {summary(props)}
      </Text>
    </>
  );
}

const Papers = ({ papers }: Pick<DigestMailProps, 'papers'>) =>
  papers.map((paper, at) => (
    <Fragment key={paper.url}>
      {beginsSection(papers, at) && <SectionHead {...paper} />}
      <DigestPaper {...paper} />
    </Fragment>
  ));

function SectionHead({ section }: Pick<DigestMailPaper, 'section'>) {
  return (
    <Heading
      as="h2"
      className="quiet"
      dir={directionOf(section)}
      style={{ color: colour.quiet, font: '600 15px/21px Arial,sans-serif', margin: '24px 0 8px' }}
    >
      {section}
    </Heading>
  );
}

function Rest({ deskUrl }: Pick<DigestMailProps, 'deskUrl'>) {
  return (
    <Text className="quiet" style={under}>
      The later papers are shortened, so that mail programs show all of them. There is{' '}
      <QuietLink href={deskUrl}>more on your desk</QuietLink>.
    </Text>
  );
}
