export type DigestFrequency = 'OFF' | 'DAILY' | 'WEEKDAYS' | 'WEEKLY' | 'MONTHLY';

/** What a digest may hold besides the reader's own list, in the order in which it stands there. */
export const digestSections = ['FOLLOWED', 'MISSED', 'TRENDING'] as const;
export type DigestSectionName = (typeof digestSections)[number];

/** Who is mailed what and when; of an account, or of a bare address. */
export interface Digest {
  readonly id: string;
  readonly accountId: string | null;
  /** The interest whose mail it is, with its name; null for the reader's own digest. */
  readonly profileId: string | null;
  readonly profileName: string | null;
  /** For the reader's own digest: interests that have a mail of their own, whose papers it leaves out. */
  readonly apart: readonly string[];
  /** The account's address or the subscriber's. */
  readonly email: string;
  /** '' for a subscriber. */
  readonly readerName: string;
  /** The only one that papers come from; null for all, and for an account, whose list goes by its own rules. */
  readonly category: string | null;
  readonly frequency: DigestFrequency;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23 in timeZone. */
  readonly hour: number;
  readonly timeZone: string;
  /** The least score a paper needs, 0 to 1. */
  readonly threshold: number;
  readonly maxPapers: number;
  readonly sections: readonly DigestSectionName[];
  /** Nothing goes out before; null when it does not rest. */
  readonly pausedUntil: Date | null;
  /** Whether a note may come while no paper is good enough. */
  readonly stillHere: boolean;
  readonly nextAt: Date | null;
  readonly confirmed: boolean;
  /** Since when the address is known not to take mail, in the words of its mail server; null while it does. */
  readonly bouncedAt: Date | null;
  readonly bounceReason: string | null;
  /** Whether that is since a mail was reported as spam. */
  readonly complained: boolean;
  /** The digest of the account that its subscriber took it into. */
  readonly joinedTo: string | null;
}

/** Why its address is sent nothing; null while it is. */
export function whyNoMail({ bouncedAt, bounceReason, complained }: Digest): string | null {
  if (bouncedAt === null) return null;
  return complained
    ? `${bounceReason} None is sent until its reader asks for it.`
    : `The address does not take mail: ${bounceReason}`;
}

/** Of a reader with an account. */
export type ReaderDigest = Digest & { readonly accountId: string };

export const isReaders = (digest: Digest): digest is ReaderDigest => digest.accountId !== null;

export type DigestSettings = Pick<
  Digest,
  | 'frequency'
  | 'weekday'
  | 'hour'
  | 'timeZone'
  | 'threshold'
  | 'maxPapers'
  | 'sections'
  | 'pausedUntil'
  | 'stillHere'
>;
