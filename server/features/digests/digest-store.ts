import type { Delivery, DeliveryStatus, Digest, DigestSettings } from './digest.js';

export interface DeliveryOutcome {
  readonly status: DeliveryStatus;
  readonly reason: string | null;
  readonly paperIds: readonly number[];
  /** Why it FAILED, for the operator; `reason` is for the reader. */
  readonly failure?: Error;
}

export interface DeliveryPosition {
  readonly at: Date;
  readonly id: string;
}

export interface DigestStore {
  findById(id: string): Promise<Digest | null>;
  findByAccount(accountId: string): Promise<Digest | null>;
  /** Confirmed ones whose time has come, longest due first. */
  findDue(now: Date, limit: number): Promise<Digest[]>;
  update(id: string, settings: DigestSettings, nextAt: Date | null): Promise<void>;
  setNextAt(id: string, nextAt: Date | null): Promise<void>;
  /** The unconfirmed or confirmed digest of a bare address; made when it is not there. */
  subscribe(email: string, timeZone: string): Promise<Digest>;
  confirm(id: string, settings: DigestSettings, nextAt: Date | null): Promise<void>;

  /** Whose a delivery is. */
  digestOf(deliveryId: string): Promise<Digest | null>;
  /** Opens the one delivery of a period; null when that period was dealt with. An opened one can be opened again. */
  openDelivery(digestId: string, period: string): Promise<string | null>;
  closeDelivery(id: string, outcome: DeliveryOutcome, at: Date): Promise<void>;
  /** Takes a failed delivery up again; false when it did not fail, or another is at it. */
  reopenFailed(deliveryId: string): Promise<boolean>;
  lastSentAt(digestId: string): Promise<Date | null>;
  deliveredPaperIds(digestId: string): Promise<Set<number>>;
  deliveries(digestId: string, after: DeliveryPosition | null, limit: number): Promise<Delivery[]>;
  countArrivedAfter(time: Date): Promise<number>;
}
