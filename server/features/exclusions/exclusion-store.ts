import type { Mute, MuteKind, ReasonParts, RemovedReason } from './exclusion.js';

export interface ExclusionStore {
  /** Newest first. */
  mutes(accountId: string): Promise<Mute[]>;
  addMute(accountId: string, mute: Omit<Mute, 'createdAt'>): Promise<void>;
  removeMute(accountId: string, kind: MuteKind, value: string): Promise<void>;
  /** Newest first. */
  removedReasons(accountId: string): Promise<RemovedReason[]>;
  addReasons(
    accountId: string,
    reasons: readonly (ReasonParts & { label: string })[],
  ): Promise<void>;
  restoreReasons(accountId: string, reasons: readonly ReasonParts[]): Promise<void>;
}
