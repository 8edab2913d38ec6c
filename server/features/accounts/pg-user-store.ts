import type { Database } from '../../db/database.js';
import { exactTime } from '../../db/exact-time.js';
import type { Account } from './account.js';
import type { User, UserQuery, UserStore } from './user.js';

const matching = `($1 = '' or strpos(lower(a.display_name), lower($1)) > 0 or strpos(a.email, lower($1)) > 0)`;

/** `picked`: the accounts, before what is known of each is gathered. */
const described = (picked: string): string => `with picked as (${picked})
  select a.id, a.display_name as "displayName", a.email, a.role, a.created_at as "joinedAt",
    (select count(*)::int from ratings where account_id = a.id) as "ratingCount",
    greatest(
      (select max(created_at) from sessions where account_id = a.id),
      (select max(last_at) from impressions where account_id = a.id),
      (select max(last_at) from opens where account_id = a.id),
      (select max(rated_at) from ratings where account_id = a.id),
      (select max(saved_at) from saves where account_id = a.id)) as "activeAt",
    coalesce((select frequency from digests where account_id = a.id and profile_id is null), 'OFF') as "digestFrequency",
    json_build_object('at', ${exactTime('a.created_at')}, 'id', a.id) as position
  from picked a order by a.created_at desc, a.id desc`;

export class PgUserStore implements UserStore {
  constructor(private readonly db: Database) {}

  list({ search, after, limit }: UserQuery): Promise<User[]> {
    return this.db.query(
      described(`select * from accounts a where ${matching}
        and ($2::timestamptz is null or (a.created_at, a.id) < ($2, $3::uuid))
        order by a.created_at desc, a.id desc limit $4`),
      [search, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async count(search: string): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from accounts a where ${matching}`,
      [search],
    );
    return row!.count;
  }

  async find(id: string): Promise<User | null> {
    const found = await this.db.query<User>(described(`select * from accounts where id = $1`), [
      id,
    ]);
    return found[0] ?? null;
  }

  setRole(id: string, role: Account['role']): Promise<boolean> {
    return this.db.transaction(async (db) => {
      // Two who unmake each other at once take turns.
      const operators = await db.query<{ id: string }>(
        `select id from accounts where role = 'operator' order by id for update`,
      );
      if (role !== 'operator' && operators.every((operator) => operator.id === id)) return false;
      await db.query(`update accounts set role = $2 where id = $1`, [id, role]);
      return true;
    });
  }
}
