import type { Database, Queryable } from '../../db/database.js';
import type { Digest } from './digest.js';
import { PgDigestStore } from './pg-digest-store.js';
import type { SubscriptionStore } from './subscription-store.js';

export class PgSubscriptionStore implements SubscriptionStore {
  constructor(private readonly db: Database) {}

  async subscribe(email: string): Promise<Digest> {
    const [row] = await this.db.query<{ id: string }>(
      // Nothing is known of a subscriber that a paper could match, so no threshold holds any back.
      `insert into digests (email, time_zone, threshold) values ($1, 'UTC', 0)
       on conflict (email) do update set email = excluded.email returning id`,
      [email],
    );
    return (await new PgDigestStore(this.db).findById(row!.id))!;
  }

  async complained(email: string): Promise<boolean> {
    const rows = await this.db.query(
      `select from digests where email = $1 and complained
       union all select from digests d join accounts a on a.id = d.account_id where a.email = $1 and d.complained`,
      [email],
    );
    return rows.length > 0;
  }

  async confirm(id: string, category: string | null): Promise<void> {
    await this.db.query(
      `update digests set confirmed_at = coalesce(confirmed_at, now()), category = $2, joined_to = null where id = $1`,
      [id, category],
    );
  }

  async setCategory(id: string, category: string | null): Promise<void> {
    await this.db.query(`update digests set category = $2 where id = $1`, [id, category]);
  }

  join(id: string, digestId: string): Promise<void> {
    return this.db.transaction(async (db) => {
      await moveDeliveries(db, id, digestId);
      await followCategory(db, id, digestId);
      await db.query(
        `update digests set joined_to = $2, frequency = 'OFF', next_at = null, bounced_at = null, bounce_reason = null,
           complained = false where id = $1`,
        [id, digestId],
      );
    });
  }
}

/** So that no paper of them comes again; a period of its own, as both may have been due at the same time. */
async function moveDeliveries(db: Queryable, id: string, digestId: string): Promise<void> {
  await db.query(
    `update deliveries set digest_id = $2, period = 'joined ' || period where digest_id = $1 and kind = 'DIGEST'`,
    [id, digestId],
  );
  await db.query(
    `delete from delivery_papers p using digests d where p.reader_id = $1 and d.id = $2 and exists
       (select from delivery_papers own where own.reader_id = d.account_id and own.paper_id = p.paper_id)`,
    [id, digestId],
  );
  await db.query(
    `update delivery_papers set reader_id = (select account_id from digests where id = $2) where reader_id = $1`,
    [id, digestId],
  );
}

async function followCategory(db: Queryable, id: string, digestId: string): Promise<void> {
  await db.query(
    `update accounts a set topics = a.topics || s.category from digests s, digests d
     where s.id = $1 and d.id = $2 and a.id = d.account_id and s.category is not null
       and s.category <> all(a.topics)`,
    [id, digestId],
  );
}
