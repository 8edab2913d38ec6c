export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly timeZone: string;
  /** Categories followed. */
  readonly topics: readonly string[];
  readonly role: 'reader' | 'operator';
}

export interface Credentials {
  readonly account: Account;
  readonly passwordHash: string;
}
