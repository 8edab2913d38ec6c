import type { Digest, DigestSettings } from './digest.js';

/** How long a reader has had no mail. */
export interface Quiet {
  /** When the last one was written, or the digest made. */
  readonly since: Date;
  /** Notes without papers since a year ago. */
  readonly notes: number;
}

/** Those that were given up left out. */
export interface DigestHistory {
  /** Of this digest. */
  readonly lastWrittenAt: Date | null;
  /** Of all mails to its reader. */
  readonly paperIds: ReadonlySet<number>;
}

export interface DigestStore {
  findById(id: string): Promise<Digest | null>;
  /** The reader's own digest. */
  findByAccount(accountId: string): Promise<Digest | null>;
  /** The mail of one of the reader's interests. */
  findByProfile(accountId: string, profileId: string): Promise<Digest | null>;
  /** Those of interests, oldest interest first. */
  ofProfiles(accountId: string): Promise<Digest[]>;
  /** Makes the mail of an interest, off and otherwise as the reader's own, unless there is one. */
  begin(accountId: string, profileId: string): Promise<void>;
  /** Whose a delivery is. */
  findByDelivery(deliveryId: string): Promise<Digest | null>;
  /** Confirmed ones whose time has come, longest due first. */
  findDue(now: Date, limit: number): Promise<Digest[]>;
  /** The same, kept from all others until they are written or that time has come. */
  claimDue(now: Date, until: Date, limit: number): Promise<Digest[]>;
  /** What became of earlier mails is forgotten: the address is tried again, after a complaint only when it is on. */
  update(id: string, settings: DigestSettings, nextAt: Date | null): Promise<void>;
  history(digest: Pick<Digest, 'id' | 'accountId'>): Promise<DigestHistory>;
  quiet(digestId: string, yearAgo: Date): Promise<Quiet>;
  countArrivedAfter(time: Date, category: string | null): Promise<number>;
}
