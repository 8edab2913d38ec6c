import type { Delivery, DeliveryStatus } from './digest.js';

/** A delivery with whose it is, as an operator sees it. */
export interface Mail extends Delivery {
  readonly address: string;
  /** Where it stands in the list of all. */
  readonly position: MailPosition;
}

/** The time keeps the microseconds of Postgres, so that no two mails are one. */
export interface MailPosition {
  readonly at: string;
  readonly id: string;
}

export interface MailQuery {
  /** Null: all. */
  readonly status: DeliveryStatus | null;
  readonly after: MailPosition | null;
  readonly limit: number;
}

export interface MailStore {
  /** Of all readers, newest first. */
  list(query: MailQuery): Promise<Mail[]>;
  find(id: string): Promise<Mail | null>;
}
