import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../../clock.js';
import { normaliseEmail } from '../../email-address.js';
import { badInput, DomainError, unauthenticated } from '../../errors.js';
import { consume } from '../../rate-limit.js';
import type { Viewer } from '../../viewer.js';
import type { Account } from './account.js';
import { checkDisplayName, checkPassword, checkTimeZone, checkTopics } from './account-rules.js';
import type { AccountStore } from './account-store.js';
import { hashPassword, verifyPassword } from './password-hasher.js';

export interface SignedIn {
  readonly account: Account;
  readonly token: string;
  readonly expiresAt: Date;
}

export interface SignUpRequest {
  readonly email: string;
  readonly password: string;
  readonly displayName?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

const sessionDays = 90;
const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export class AccountService {
  // Counted here and not a request, since one request can hold many sign-ins.
  private readonly attemptsByAccount = new RateLimiterMemory({ points: 10, duration: 15 * 60 });
  private readonly attemptsByPlace = new RateLimiterMemory({ points: 60, duration: 15 * 60 });

  constructor(
    private readonly store: AccountStore,
    private readonly clock: Clock,
  ) {}

  /** @throws BAD_USER_INPUT, CONFLICT when the address has an account, RATE_LIMITED. */
  async signUp(request: SignUpRequest, place: string): Promise<SignedIn> {
    const email = normaliseEmail(request.email);
    const displayName = checkDisplayName(request.displayName ?? email.split('@')[0]!);
    const timeZone = checkTimeZone(request.timeZone ?? 'UTC');
    checkPassword(request.password);
    await consume(this.attemptsByPlace, place);
    const passwordHash = await hashPassword(request.password);
    const account = await this.store.create({ email, passwordHash, displayName, timeZone });
    if (!account)
      throw new DomainError('CONFLICT', 'This address has an account. Sign in instead.', {
        field: 'email',
      });
    return this.begin(account);
  }

  /** @throws UNAUTHENTICATED without saying which of the two was wrong, RATE_LIMITED. */
  async signIn(email: string, password: string, place: string): Promise<SignedIn> {
    await consume(this.attemptsByPlace, place);
    await consume(this.attemptsByAccount, normaliseEmail(email));
    const found = await this.store.findByEmail(normaliseEmail(email));
    const correct = await verifyPassword(found?.passwordHash ?? null, password.slice(0, 200));
    if (!found || !correct)
      throw new DomainError('UNAUTHENTICATED', 'The address or the password is wrong.');
    await this.attemptsByAccount.delete(normaliseEmail(email));
    return this.begin(found.account);
  }

  /** A bearer token for a reader, as signing in gives one: for who runs the desk. */
  async tokenFor(accountId: string): Promise<string> {
    return (await this.begin(await this.get(accountId))).token;
  }

  /** Who a session token belongs to; null for an unknown or expired one. */
  async authenticate(token: string): Promise<Viewer | null> {
    const sessionHash = tokenHash(token);
    const session = await this.store.findSession(sessionHash, this.clock.now());
    return session && { accountId: session.accountId, sessionHash };
  }

  async signOut(viewer: Viewer | null): Promise<void> {
    if (viewer?.sessionHash) await this.store.removeSession(viewer.sessionHash);
  }

  async get(id: string): Promise<Account> {
    const [account] = await this.store.findByIds([id]);
    if (!account) throw unauthenticated();
    return account;
  }

  async update(
    viewer: Viewer,
    change: { displayName?: string | null | undefined; timeZone?: string | null | undefined },
  ): Promise<void> {
    await this.store.update(viewer.accountId, {
      ...(change.displayName != null && { displayName: checkDisplayName(change.displayName) }),
      ...(change.timeZone != null && { timeZone: checkTimeZone(change.timeZone) }),
    });
  }

  async followTopics(viewer: Viewer, topics: readonly string[]): Promise<void> {
    await this.store.update(viewer.accountId, { topics: checkTopics(topics) });
  }

  /** Ends every other session, since a changed password often means a lost one. */
  async changePassword(viewer: Viewer, current: string, next: string): Promise<void> {
    checkPassword(next, 'newPassword');
    await this.requirePassword(viewer, current, 'currentPassword');
    await this.store.setPassword(viewer.accountId, await hashPassword(next));
    await this.store.removeOtherSessions(viewer.accountId, viewer.sessionHash);
  }

  async delete(viewer: Viewer, password: string): Promise<void> {
    await this.requirePassword(viewer, password, 'password');
    await this.store.delete(viewer.accountId);
  }

  removeExpiredSessions(): Promise<number> {
    return this.store.removeExpiredSessions(this.clock.now());
  }

  private async requirePassword(viewer: Viewer, password: string, field: string): Promise<void> {
    const { email } = await this.get(viewer.accountId);
    await consume(this.attemptsByAccount, email);
    const found = await this.store.findByEmail(email);
    if (!(await verifyPassword(found?.passwordHash ?? null, password.slice(0, 200))))
      throw badInput(field, 'The password is wrong.');
  }

  private async begin(account: Account): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + sessionDays * 86_400_000);
    await this.store.addSession(tokenHash(token), account.id, expiresAt);
    return { account, token, expiresAt };
  }
}
