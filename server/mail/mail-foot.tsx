import { Link } from '@react-email/link';
import { colour } from './mail-style.js';

export interface MailFootProps {
  readonly deskUrl: string;
  readonly settingsUrl: string;
  readonly unsubscribeUrl: string;
}

/** Where every mail that comes again and again ends. */
export const MailFoot = ({ settingsUrl, unsubscribeUrl, deskUrl }: MailFootProps) => (
  <>
    <QuietLink href={deskUrl}>Open your desk</QuietLink> ·{' '}
    <QuietLink href={settingsUrl}>Change this mail</QuietLink> ·{' '}
    <QuietLink href={unsubscribeUrl}>Unsubscribe</QuietLink>
  </>
);

export const QuietLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} style={{ color: colour.quiet, textDecorationLine: 'underline' }}>
    {children}
  </Link>
);
