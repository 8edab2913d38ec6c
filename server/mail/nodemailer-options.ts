import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from './mailer.js';

/** By whom mails are signed. */
export interface Signer {
  readonly domain: string;
  readonly selector: string;
  /** In PEM; unset: they are not. */
  readonly key: string | undefined;
}

/** What nobody may change on the way, one-click unsubscribing above all (RFC 8058, 4). */
const signedFields = [
  ...['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['List-Unsubscribe', 'List-Unsubscribe-Post', 'List-Id', 'Feedback-ID', 'X-Bounces-To'],
].join(':');

const signature = ({ domain, selector, key }: Signer) =>
  key !== undefined && {
    dkim: {
      domainName: domain,
      keySelector: selector,
      privateKey: key,
      headerFieldNames: signedFields,
    },
  };

/** Addresses go as objects and no content is ever read from a file or address (header and file injection). */
export function toNodemailer(message: MailMessage, from: string, signer?: Signer): SendMailOptions {
  const { to, subject, html, text, messageId, unsubscribeUrl, kind, date, bouncesTo } = message;
  const recipient = { name: to.name, address: to.address };
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from: { name: 'Lectern', address: from },
    to: recipient,
    ...(bouncesTo && { envelope: { from: bouncesTo, to: recipient } }),
    subject,
    html,
    text,
    messageId: `<${messageId}@${domain}>`,
    date: new Date(date),
    ...(signer && signature(signer)),
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Feedback-ID': `${kind}:lectern`,
      // Who complains to us of a mail may leave out its envelope, and returns its head.
      ...(bouncesTo && { 'X-Bounces-To': bouncesTo }),
      ...(unsubscribeUrl && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'List-Id': `Lectern ${kind} <${kind}.${domain}>`,
        Precedence: 'bulk',
      }),
    },
  };
}
