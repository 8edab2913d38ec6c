import type { Digest } from './digest.js';

/** Digests of bare addresses. */
export interface SubscriptionStore {
  /** That of an address, made when it is not there; unconfirmed at first. */
  subscribe(email: string): Promise<Digest>;
  /** Whether a mail to it was reported as spam, and its reader has not asked for another since. */
  complained(email: string): Promise<boolean>;
  /** Its owner wants it, of a category or of all, whatever became of it before. */
  confirm(id: string, category: string | null): Promise<void>;
  setCategory(id: string, category: string | null): Promise<void>;
  /** The account's digest takes over what was sent, and the account its category; the subscription leads there then. */
  join(id: string, digestId: string): Promise<void>;
}
