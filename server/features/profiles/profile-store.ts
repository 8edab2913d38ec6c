/** One of a reader's interests. */
export interface Profile {
  readonly id: string;
  readonly name: string;
}

export interface ProfileStore {
  /** Oldest first. */
  list(accountId: string): Promise<Profile[]>;
}
