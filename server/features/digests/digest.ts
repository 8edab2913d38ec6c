export type DigestFrequency = 'OFF' | 'DAILY' | 'WEEKLY';
export type DeliveryStatus = 'PENDING' | 'SENT' | 'SKIPPED' | 'FAILED';

/** Who is mailed what and when; of an account, or of a bare address. */
export interface Digest {
  readonly id: string;
  readonly accountId: string | null;
  /** The account's address or the subscriber's. */
  readonly email: string;
  /** '' for a subscriber. */
  readonly readerName: string;
  readonly frequency: DigestFrequency;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23 in timeZone. */
  readonly hour: number;
  readonly timeZone: string;
  /** The least score a paper needs, 0 to 1. */
  readonly threshold: number;
  readonly maxPapers: number;
  readonly nextAt: Date | null;
  readonly confirmed: boolean;
}

export type DigestSettings = Pick<
  Digest,
  'frequency' | 'weekday' | 'hour' | 'timeZone' | 'threshold' | 'maxPapers'
>;

export interface Delivery {
  readonly id: string;
  readonly status: DeliveryStatus;
  readonly reason: string | null;
  readonly paperCount: number;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}
