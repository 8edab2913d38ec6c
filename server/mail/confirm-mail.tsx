import { Button } from '@react-email/button';
import { Heading } from '@react-email/heading';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { frequencyWords, type MailFrequency } from './frequency-words.js';
import { MailLayout, renderMail } from './mail-layout.js';
import { colour } from './mail-style.js';
import type { MailContent } from './mailer.js';

export interface ConfirmMailProps {
  readonly frequency: MailFrequency;
  /** null for all papers. */
  readonly category: string | null;
  readonly confirmUrl: string;
  readonly deskUrl: string;
}

/** Asks the owner of an address whether they want the mails; nothing else is sent before they say so. */
export function confirmMail(props: ConfirmMailProps): MailContent {
  const often = frequencyWords[props.frequency];
  const papers = props.category === null ? 'paper digest' : `digest of papers in ${props.category}`;
  const asked = `Someone asked for Lectern's ${papers} ${often} to this address.`;
  const ignore = 'If that was not you, do nothing: no further mail will come.';
  return {
    subject: 'Confirm your paper digest',
    html: renderMail(<ConfirmMail {...props} asked={asked} ignore={ignore} />),
    text: `${asked}\n\nConfirm it here:\n${props.confirmUrl}\n\n${ignore}\n`,
  };
}

const button = {
  background: colour.accent,
  borderRadius: 6,
  color: colour.onAccent,
  fontSize: 17,
  lineHeight: '20px',
  padding: '12px 24px',
};

function ConfirmMail(props: ConfirmMailProps & { asked: string; ignore: string }) {
  return (
    <MailLayout
      title="Confirm your paper digest"
      preheader="One click and the first digest is on its way."
      footer={<span>Sent by the Lectern desk at {props.deskUrl}.</span>}
    >
      <Heading className="ink serif" style={{ font: '600 26px/34px Georgia,serif', margin: 0 }}>
        Your paper digest
      </Heading>
      <Text className="ink" style={{ fontSize: 17, lineHeight: '26px' }}>
        {props.asked}
      </Text>
      <Section>
        <Button className="button" href={props.confirmUrl} style={button}>
          Yes, send it
        </Button>
      </Section>
      <Text className="quiet" style={{ color: colour.quiet, fontSize: 15, lineHeight: '21px' }}>
        {props.ignore}
      </Text>
    </MailLayout>
  );
}
