import type { NewProfile, Profile, ProfileChange } from './profile.js';

export interface ProfileStore {
  /** Oldest first. */
  list(accountId: string): Promise<Profile[]>;
  find(accountId: string, id: string): Promise<Profile | null>;
  /** Null when the reader has one of that name. */
  create(accountId: string, profile: NewProfile): Promise<string | null>;
  /** False when the reader has another of that name. */
  change(accountId: string, id: string, change: ProfileChange): Promise<boolean>;
  /** Its papers are those of no profile again; seeds are forgotten. */
  remove(accountId: string, id: string): Promise<void>;
  /** All of one becomes part of the other, and the one goes. */
  merge(accountId: string, from: string, into: string): Promise<void>;
  /** Puts papers into a profile, out of any other. Seeds count as liked. */
  place(accountId: string, id: string, paperIds: readonly number[], seed: boolean): Promise<void>;
}
