import type Mail from 'nodemailer/lib/mailer/index.js';
import type { MailMessage } from './mailer.js';

/** Addresses go as objects and no content is ever read from a file or address (header and file injection). */
export function toNodemailer(message: MailMessage, from: string): Mail.Options {
  const { to, subject, html, text, messageId, unsubscribeUrl, kind, date } = message;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from: { name: 'Lectern', address: from },
    to: { name: to.name, address: to.address },
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
      ...(unsubscribeUrl && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'List-Id': `Lectern ${kind} <${kind}.${domain}>`,
        Precedence: 'bulk',
      }),
    },
  };
}
