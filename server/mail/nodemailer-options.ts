import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from './mailer.js';

/** Addresses go as objects and no content is ever read from a file or address (header and file injection). */
export function toNodemailer(message: MailMessage, from: string): SendMailOptions {
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
