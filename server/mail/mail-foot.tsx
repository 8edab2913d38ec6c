import { Link } from '@react-email/link';
import { colour } from './mail-style.js';

export interface MailFootProps {
  readonly deskUrl: string;
  readonly settingsUrl: string;
  readonly unsubscribeUrl: string;
  readonly countsClicks: boolean;
}

export const countsWords = 'This desk counts which papers are opened from its mails.';

/** Where every mail that comes again and again ends. */
export const MailFoot = ({ settingsUrl, unsubscribeUrl, deskUrl, countsClicks }: MailFootProps) => (
  <>
    <QuietLink href={deskUrl}>Open your desk</QuietLink> ·{' '}
    <QuietLink href={settingsUrl}>Change this mail</QuietLink> ·{' '}
    <QuietLink href={unsubscribeUrl}>Unsubscribe</QuietLink>
    {countsClicks && (
      <>
        <br />
        {countsWords}
      </>
    )}
  </>
);

export const QuietLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} style={{ color: colour.quiet, textDecorationLine: 'underline' }}>
    {children}
  </Link>
);
