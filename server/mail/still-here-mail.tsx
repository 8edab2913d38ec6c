import { MailLayout, renderMail } from './mail-layout.js';
import { colour, serif } from './mail-style.js';
import type { MailContent } from './mailer.js';

export interface StillHereMailProps {
  /** When the last mail came, in the reader's words: 'Tuesday 17 November'. */
  readonly since: string;
  /** How many papers came meanwhile. */
  readonly lookedAt: number;
  readonly deskUrl: string;
  readonly settingsUrl: string;
  readonly unsubscribeUrl: string;
}

/** Tells a reader who asked for it that silence means that nothing was good enough, and not that the desk is gone. */
export function stillHereMail(props: StillHereMailProps): MailContent {
  const { since, lookedAt, deskUrl, settingsUrl, unsubscribeUrl } = props;
  const subject = `Still here: nothing reached your threshold since ${since}`;
  const came = `${lookedAt} ${lookedAt === 1 ? 'paper' : 'papers'} came to the desk since ${since}, and none matched well enough for your digest.`;
  const help = 'A lower threshold brings more; a few ratings help the desk to find what you want.';
  return {
    subject,
    html: renderMail(
      <MailLayout title={subject} preheader={came} footer={<Footer {...props} />}>
        <h1 className="ink" style={{ fontFamily: serif, fontSize: 26, margin: 0 }}>
          Still here
        </h1>
        <p className="ink" style={{ fontSize: 17, lineHeight: 1.55 }}>
          {came}
        </p>
        <p className="quiet" style={{ color: colour.quiet, fontSize: 15 }}>
          {help} This note comes at most four times a year.
        </p>
      </MailLayout>,
    ),
    text: `${came}\n\n${help}\nThis note comes at most four times a year.\n\nOpen your desk: ${deskUrl}\nChange this mail: ${settingsUrl}\nUnsubscribe: ${unsubscribeUrl}\n`,
  };
}

function Footer({ deskUrl, settingsUrl, unsubscribeUrl }: StillHereMailProps) {
  return (
    <>
      <a href={deskUrl}>Open your desk</a> · <a href={settingsUrl}>Change this mail</a> ·{' '}
      <a href={unsubscribeUrl}>Unsubscribe</a>
    </>
  );
}
