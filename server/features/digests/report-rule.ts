import type { MailReport, RecipientReport } from '../../mail/mail-report.js';
import { isOfAddress } from '../../mail/mail-status.js';
import { mailText } from '../../mail/mail-text.js';
import type { Reported } from './delivery.js';

const longestReason = 300;

/** Complaints of a mail as unwanted; others are on how it was signed, or say that it is no spam. */
const unwanted = new Set(['abuse', 'fraud', 'virus']);

/**
 * What a report makes of a mail that the next mail server had taken; null when it arrived, or still may. `day` is today in
 * words.
 */
export function afterReport(report: MailReport, day: string): Reported | null {
  if (report.kind === 'DELIVERY') return afterDelivery(report.recipients);
  return unwanted.has(report.type)
    ? { status: 'COMPLAINED', reason: `Reported as spam on ${day}.` }
    : null;
}

function afterDelivery(recipients: readonly RecipientReport[]): Reported | null {
  const [first] = recipients;
  // An address that leads to several: some got it.
  if (!first || !recipients.every(({ action }) => action === 'failed')) return null;
  const words = first.diagnostic || first.status || 'it did not say why';
  const answer = mailText(words, longestReason);
  return recipients.every(({ status }) => isOfAddress(status))
    ? { status: 'BOUNCED', reason: answer }
    : { status: 'FAILED', reason: `A mail server could not deliver it: ${answer}` };
}
