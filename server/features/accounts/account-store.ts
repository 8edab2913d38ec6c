import type { Account, Credentials } from './account.js';

export interface NewAccount {
  readonly email: string;
  readonly passwordHash: string;
  readonly displayName: string;
  readonly timeZone: string;
}

export interface AccountStore {
  /** Null when the address is taken. Makes the reader's first profile and digest settings too. */
  create(account: NewAccount): Promise<Account | null>;
  findByIds(ids: readonly string[]): Promise<Account[]>;
  findByEmail(email: string): Promise<Credentials | null>;
  list(): Promise<Account[]>;
  update(
    id: string,
    change: Partial<Pick<Account, 'displayName' | 'timeZone' | 'topics' | 'role'>>,
  ): Promise<void>;
  setPassword(id: string, passwordHash: string): Promise<void>;
  delete(id: string): Promise<void>;

  addSession(tokenHash: Buffer, accountId: string, expiresAt: Date): Promise<void>;
  findSession(tokenHash: Buffer, now: Date): Promise<{ accountId: string } | null>;
  removeSession(tokenHash: Buffer): Promise<void>;
  /** All of an account but one. */
  removeOtherSessions(accountId: string, keep: Buffer | null): Promise<void>;
  removeExpiredSessions(now: Date): Promise<number>;
}
