import type { MailMessage } from '../../mail/mailer.js';

/**
 * PENDING and DEFERRED wait for the mail server, FAILED was given up, BOUNCED has an address that does not exist,
 * COMPLAINED arrived and was reported as spam.
 */
export type DeliveryStatus =
  | 'PENDING'
  | 'DEFERRED'
  | 'SENT'
  | 'SKIPPED'
  | 'FAILED'
  | 'BOUNCED'
  | 'COMPLAINED';
export type DeliveryKind = 'DIGEST' | 'CONFIRMATION';

/** One mail, or why there was none. */
export interface Delivery {
  readonly id: string;
  readonly status: DeliveryStatus;
  readonly reason: string | null;
  readonly paperCount: number;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  /** The name of the interest whose mail it was; null for the reader's own digest. */
  readonly interest: string | null;
}

/** What the time of a digest came to. */
export type Written =
  | { readonly message: MailMessage; readonly paperIds: readonly number[] }
  | { readonly skipped: string };

/** A mail that was written, and that the mail server does not have yet. */
export interface WaitingMail {
  readonly id: string;
  readonly message: MailMessage;
  readonly createdAt: Date;
  /** How often it was tried before. */
  readonly attempts: number;
}

/** What became of one try. */
export type Outcome =
  | { readonly status: 'SENT' }
  | { readonly status: 'DEFERRED'; readonly reason: string; readonly attemptAt: Date }
  | Reported;

/** What becomes of a mail that did not arrive, or was not wanted, whether that is said at once or reported later. */
export interface Reported {
  readonly status: 'FAILED' | 'BOUNCED' | 'COMPLAINED';
  readonly reason: string;
}
