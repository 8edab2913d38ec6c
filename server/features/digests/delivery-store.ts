import type {
  Delivery,
  DeliveryKind,
  Outcome,
  Reported,
  WaitingMail,
  Written,
} from './delivery.js';
import type { Digest } from './digest.js';

export interface DeliveryPosition {
  readonly at: Date;
  readonly id: string;
}

export interface Writing {
  /** Also the mail's Message-ID. */
  readonly id: string;
  readonly digestId: string;
  readonly kind: DeliveryKind;
  /** What it is for: written once a digest. */
  readonly period: string;
  readonly written: Written;
  readonly at: Date;
  /** When the digest is due next; left as it is when undefined. */
  readonly nextAt?: Date | null | undefined;
}

export interface Ready {
  readonly now: Date;
  /** Until when nobody else may try them. */
  readonly leaseUntil: Date;
  readonly limit: number;
  /** Those that wait for a later try too, unless they were tried since this time. */
  readonly notTriedSince?: Date | undefined;
}

/** No paper comes to a reader twice: the mail has to be made anew. */
export class PapersTakenError extends Error {}

export type Whose = Pick<Digest, 'id' | 'accountId' | 'profileId'>;

/** The mails on their way, and what became of all. */
export interface DeliveryStore {
  /**
   * The mail, its papers and the next due time, all or nothing; false when the period was dealt with.
   * @throws PapersTakenError when another mail to the same reader has one of the papers by now.
   */
  write(writing: Writing): Promise<boolean>;
  /** Writes a mail that was given up anew; false when it was not given up, or another is at it. */
  rewrite(id: string, written: Written, at: Date): Promise<boolean>;
  claimReady(ready: Ready): Promise<WaitingMail[]>;
  /** One that waits, whenever its time is; null when it does not, or another is at it. */
  claim(id: string, ready: Pick<Ready, 'now' | 'leaseUntil'>): Promise<WaitingMail | null>;
  /** Gives back what was claimed and not tried. */
  release(ids: readonly string[]): Promise<void>;
  /** Of one that waits; what was reported of it meanwhile stands. */
  settle(id: string, outcome: Outcome, at: Date): Promise<void>;
  /** What is said of one that was handed over; false when that changes nothing. */
  report(id: string, outcome: Reported, at: Date): Promise<boolean>;
  find(id: string): Promise<Delivery | null>;
  /** Of the reader's own digest, those of interests too. */
  list(whose: Whose, after: DeliveryPosition | null, limit: number): Promise<Delivery[]>;
}
