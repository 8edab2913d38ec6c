import type { Database } from '../../db/database.js';
import type { Account, Credentials } from './account.js';
import type { AccountStore, NewAccount } from './account-store.js';

const columns = `id, email, display_name as "displayName", time_zone as "timeZone", topics, role`;

export class PgAccountStore implements AccountStore {
  constructor(private readonly db: Database) {}

  create(account: NewAccount): Promise<Account | null> {
    return this.db.transaction(async (db) => {
      const [created] = await db.query<Account>(
        `insert into accounts (email, password_hash, display_name, time_zone) values ($1, $2, $3, $4)
         on conflict (email) do nothing returning ${columns}`,
        [account.email, account.passwordHash, account.displayName, account.timeZone],
      );
      if (!created) return null;
      await db.query(`insert into profiles (account_id, name) values ($1, 'General')`, [
        created.id,
      ]);
      await db.query(
        `insert into digests (account_id, time_zone, confirmed_at) values ($1, $2, now())`,
        [created.id, created.timeZone],
      );
      return created;
    });
  }

  findByIds(ids: readonly string[]): Promise<Account[]> {
    return this.db.query(`select ${columns} from accounts where id = any($1::uuid[])`, [ids]);
  }

  async findByEmail(email: string): Promise<Credentials | null> {
    const [row] = await this.db.query<Account & { passwordHash: string }>(
      `select ${columns}, password_hash as "passwordHash" from accounts where email = $1`,
      [email],
    );
    if (!row) return null;
    const { passwordHash, ...account } = row;
    return { account, passwordHash };
  }

  list(): Promise<Account[]> {
    return this.db.query(`select ${columns} from accounts order by email`);
  }

  async update(
    id: string,
    { displayName = null, timeZone = null, topics = null, role = null }: NullableChange,
  ): Promise<void> {
    await this.db.query(
      `update accounts set display_name = coalesce($2, display_name), time_zone = coalesce($3, time_zone),
         topics = coalesce($4::text[], topics), role = coalesce($5, role) where id = $1`,
      [id, displayName, timeZone, topics, role],
    );
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.db.query(`update accounts set password_hash = $2 where id = $1`, [id, passwordHash]);
  }

  async delete(id: string): Promise<void> {
    await this.db.query(`delete from accounts where id = $1`, [id]);
  }

  async addSession(tokenHash: Buffer, accountId: string, expiresAt: Date): Promise<void> {
    await this.db.query(
      `insert into sessions (token_hash, account_id, expires_at) values ($1, $2, $3)`,
      [tokenHash, accountId, expiresAt],
    );
  }

  async findSession(tokenHash: Buffer, now: Date): Promise<{ accountId: string } | null> {
    const [row] = await this.db.query<{ accountId: string }>(
      `select account_id as "accountId" from sessions where token_hash = $1 and expires_at > $2`,
      [tokenHash, now],
    );
    return row ?? null;
  }

  async removeSession(tokenHash: Buffer): Promise<void> {
    await this.db.query(`delete from sessions where token_hash = $1`, [tokenHash]);
  }

  async removeOtherSessions(accountId: string, keep: Buffer | null): Promise<void> {
    await this.db.query(
      `delete from sessions where account_id = $1 and token_hash is distinct from $2`,
      [accountId, keep],
    );
  }

  async removeExpiredSessions(now: Date): Promise<number> {
    const removed = await this.db.query(
      `delete from sessions where expires_at <= $1 returning account_id`,
      [now],
    );
    return removed.length;
  }
}

type NullableChange = {
  displayName?: string | null;
  timeZone?: string | null;
  topics?: readonly string[] | null;
  role?: string | null;
};
