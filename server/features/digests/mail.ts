import type { NewestPosition } from '../../newest-position.js';
import type { Delivery, DeliveryStatus } from './delivery.js';

/** A delivery with whose it is, as an operator sees it. */
export interface Mail extends Delivery {
  readonly address: string;
  /** How many of its papers were opened from it. */
  readonly openedCount: number;
  /** Where it stands in the list of all. */
  readonly position: NewestPosition;
}

export interface MailQuery {
  /** Null: all. */
  readonly status: DeliveryStatus | null;
  readonly after: NewestPosition | null;
  readonly limit: number;
}

export interface MailStore {
  /** Of all readers, newest first. */
  list(query: MailQuery): Promise<Mail[]>;
  find(id: string): Promise<Mail | null>;
  /** A paper that some mail of a digest held was opened from it; noted once. */
  opened(digestId: string, paperId: number, at: Date): Promise<void>;
}
