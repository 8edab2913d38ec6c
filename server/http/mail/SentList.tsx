import { dayWords } from '../../features/digests/day-words.js';
import type { Delivery, DeliveryStatus } from '../../features/digests/delivery.js';

const became: Record<DeliveryStatus, string> = {
  PENDING: 'On its way',
  DEFERRED: 'Tried again',
  SENT: 'Sent',
  SKIPPED: 'Not sent',
  FAILED: 'Failed',
  BOUNCED: 'Bounced',
  COMPLAINED: 'Unwanted',
};

const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** What was sent to an address, newest first, or why nothing was. */
export function SentList({ sent, timeZone }: { sent: readonly Delivery[]; timeZone: string }) {
  if (sent.length === 0) return null;
  return (
    <>
      <h2 style={{ fontSize: 17, marginTop: 32 }}>What was sent</h2>
      <ul style={{ lineHeight: 1.55, paddingLeft: 20 }}>
        {sent.map(({ id, status, reason, paperCount, sentAt, createdAt }) => (
          <li key={id}>
            {dayWords(sentAt ?? createdAt, timeZone)}: {became[status]}.{' '}
            {reason ?? (paperCount > 0 ? papers(paperCount) : 'The question whether to send any')}
          </li>
        ))}
      </ul>
    </>
  );
}
