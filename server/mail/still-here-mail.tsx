import { Heading } from '@react-email/heading';
import { Text } from '@react-email/text';
import { MailFoot, type MailFootProps } from './mail-foot.js';
import { MailLayout, renderMail } from './mail-layout.js';
import { colour } from './mail-style.js';
import type { MailContent } from './mailer.js';

export interface StillHereMailProps extends MailFootProps {
  /** When the last mail came, in the reader's words: 'Tuesday 17 November'. */
  readonly since: string;
  /** How many papers came meanwhile. */
  readonly lookedAt: number;
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
      <MailLayout title={subject} preheader={came} footer={<MailFoot {...props} />}>
        <Heading className="ink serif" style={{ font: '600 26px/34px Georgia,serif', margin: 0 }}>
          Still here
        </Heading>
        <Text className="ink" style={{ fontSize: 17, lineHeight: '26px' }}>
          {came}
        </Text>
        <Text className="quiet" style={{ color: colour.quiet, fontSize: 15, lineHeight: '21px' }}>
          {help} This note comes at most four times a year.
        </Text>
      </MailLayout>,
    ),
    text: `${came}\n\n${help}\nThis note comes at most four times a year.\n\nOpen your desk: ${deskUrl}\nChange this mail: ${settingsUrl}\nUnsubscribe: ${unsubscribeUrl}\n`,
  };
}
