import { MailLayout, renderMail } from './mail-layout.js';
import { colour, serif } from './mail-style.js';
import type { MailContent } from './mailer.js';

export interface ConfirmMailProps {
  readonly frequency: 'DAILY' | 'WEEKDAYS' | 'WEEKLY';
  readonly confirmUrl: string;
  readonly deskUrl: string;
}

/** Asks the owner of an address whether they want the mails; nothing else is sent before they say so. */
export function confirmMail(props: ConfirmMailProps): MailContent {
  const often = {
    DAILY: 'every morning',
    WEEKDAYS: 'every morning from Monday to Friday',
    WEEKLY: 'every Monday morning',
  }[props.frequency];
  const asked = `Someone asked for Lectern's paper digest ${often} to this address.`;
  const ignore = 'If that was not you, do nothing: no further mail will come.';
  return {
    subject: 'Confirm your paper digest',
    html: renderMail(<ConfirmMail {...props} asked={asked} ignore={ignore} />),
    text: `${asked}\n\nConfirm it here:\n${props.confirmUrl}\n\n${ignore}\n`,
  };
}

function ConfirmMail(props: ConfirmMailProps & { asked: string; ignore: string }) {
  const button = {
    background: colour.accent,
    borderRadius: 6,
    color: '#FFFFFF',
    display: 'inline-block',
    padding: '12px 24px',
    textDecoration: 'none',
  };
  return (
    <MailLayout
      title="Confirm your paper digest"
      preheader="One click and the first digest is on its way."
      footer={<span>Sent by the Lectern desk at {props.deskUrl}.</span>}
    >
      <h1 className="ink" style={{ fontFamily: serif, fontSize: 26 }}>
        Your paper digest
      </h1>
      <p className="ink" style={{ fontSize: 17, lineHeight: 1.55 }}>
        {props.asked}
      </p>
      <p style={{ padding: '8px 0' }}>
        <a href={props.confirmUrl} style={button}>
          Yes, send it
        </a>
      </p>
      <p className="quiet" style={{ color: colour.quiet, fontSize: 15 }}>
        {props.ignore}
      </p>
    </MailLayout>
  );
}
