import type { Digest, DigestSettings } from './digest.js';

/** How long a reader has had no mail. */
export interface Quiet {
  /** When the last one was written, or the digest made. */
  readonly since: Date;
  /** Notes without papers since a year ago. */
  readonly notes: number;
}

/** What its mails were, those that were given up left out. */
export interface DigestHistory {
  readonly lastWrittenAt: Date | null;
  readonly paperIds: ReadonlySet<number>;
}

export interface DigestStore {
  findById(id: string): Promise<Digest | null>;
  findByAccount(accountId: string): Promise<Digest | null>;
  /** Whose a delivery is. */
  findByDelivery(deliveryId: string): Promise<Digest | null>;
  /** Confirmed ones whose time has come, longest due first. */
  findDue(now: Date, limit: number): Promise<Digest[]>;
  /** The same, kept from all others until they are written or that time has come. */
  claimDue(now: Date, until: Date, limit: number): Promise<Digest[]>;
  /** What an address did to earlier mails is forgotten: it is tried again. */
  update(id: string, settings: DigestSettings, nextAt: Date | null): Promise<void>;
  history(digestId: string): Promise<DigestHistory>;
  quiet(digestId: string, yearAgo: Date): Promise<Quiet>;
  countArrivedAfter(time: Date, category: string | null): Promise<number>;
}
