import type { Database } from '../../db/database.js';
import type { Delivery, Digest, DigestSettings } from './digest.js';
import type { DeliveryOutcome, DeliveryPosition, DigestStore } from './digest-store.js';

const select = `select d.id, d.account_id as "accountId", coalesce(a.email, d.email) as email,
  coalesce(a.display_name, '') as "readerName", d.frequency, d.weekday, d.hour, d.time_zone as "timeZone",
  d.threshold, d.max_papers as "maxPapers", d.next_at as "nextAt", d.confirmed_at is not null as confirmed
  from digests d left join accounts a on a.id = d.account_id`;

export class PgDigestStore implements DigestStore {
  constructor(private readonly db: Database) {}

  async findById(id: string): Promise<Digest | null> {
    const rows = await this.db.query<Digest>(`${select} where d.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async digestOf(deliveryId: string): Promise<Digest | null> {
    const rows = await this.db.query<Digest>(
      `${select} where d.id = (select digest_id from deliveries where id = $1)`,
      [deliveryId],
    );
    return rows[0] ?? null;
  }

  async findByAccount(accountId: string): Promise<Digest | null> {
    const rows = await this.db.query<Digest>(`${select} where d.account_id = $1`, [accountId]);
    return rows[0] ?? null;
  }

  findDue(now: Date, limit: number): Promise<Digest[]> {
    return this.db.query(
      `${select} where d.next_at <= $1 and d.confirmed_at is not null order by d.next_at limit $2`,
      [now, limit],
    );
  }

  async update(id: string, s: DigestSettings, nextAt: Date | null): Promise<void> {
    await this.db.query(
      `update digests set frequency = $2, weekday = $3, hour = $4, time_zone = $5, threshold = $6,
         max_papers = $7, next_at = $8 where id = $1`,
      [id, s.frequency, s.weekday, s.hour, s.timeZone, s.threshold, s.maxPapers, nextAt],
    );
  }

  async setNextAt(id: string, nextAt: Date | null): Promise<void> {
    await this.db.query(`update digests set next_at = $2 where id = $1`, [id, nextAt]);
  }

  async subscribe(email: string, timeZone: string): Promise<Digest> {
    const [row] = await this.db.query<{ id: string }>(
      // Nothing is known of a subscriber that a paper could match, so no threshold holds any back.
      `insert into digests (email, time_zone, threshold) values ($1, $2, 0)
       on conflict (email) do update set email = excluded.email returning id`,
      [email, timeZone],
    );
    return (await this.findById(row!.id))!;
  }

  async confirm(id: string, settings: DigestSettings, nextAt: Date | null): Promise<void> {
    await this.db.query(
      `update digests set confirmed_at = coalesce(confirmed_at, now()) where id = $1`,
      [id],
    );
    await this.update(id, settings, nextAt);
  }

  async openDelivery(digestId: string, period: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      `insert into deliveries (digest_id, period) values ($1, $2)
       on conflict (digest_id, period) do update set status = 'PENDING'
         where deliveries.status in ('PENDING', 'FAILED') returning id`,
      [digestId, period],
    );
    return row?.id ?? null;
  }

  async reopenFailed(deliveryId: string): Promise<boolean> {
    const reopened = await this.db.query(
      `update deliveries set status = 'PENDING' where id = $1 and status = 'FAILED' returning id`,
      [deliveryId],
    );
    return reopened.length > 0;
  }

  closeDelivery(id: string, outcome: DeliveryOutcome, at: Date): Promise<void> {
    const { status, reason, paperIds } = outcome;
    return this.db.transaction(async (db) => {
      await db.query(
        `update deliveries set status = $2, reason = $3, paper_count = $4, sent_at = $5 where id = $1`,
        [id, status, reason, paperIds.length, status === 'SENT' ? at : null],
      );
      if (status !== 'SENT') return;
      await db.query(
        `insert into delivery_papers (delivery_id, paper_id) select $1, p.id from papers p
         where p.id = any($2::int[]) on conflict do nothing`,
        [id, paperIds],
      );
    });
  }

  async lastSentAt(digestId: string): Promise<Date | null> {
    const [row] = await this.db.query<{ at: Date | null }>(
      `select max(created_at) as at from deliveries where digest_id = $1 and status = 'SENT'`,
      [digestId],
    );
    return row?.at ?? null;
  }

  async deliveredPaperIds(digestId: string): Promise<Set<number>> {
    const rows = await this.db.query<{ id: number }>(
      `select paper_id as id from delivery_papers p join deliveries d on d.id = p.delivery_id
       where d.digest_id = $1`,
      [digestId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  deliveries(digestId: string, after: DeliveryPosition | null, limit: number): Promise<Delivery[]> {
    const time = `date_trunc('milliseconds', created_at)`;
    return this.db.query(
      `select id, status, reason, paper_count as "paperCount", ${time} as "createdAt", sent_at as "sentAt"
       from deliveries where digest_id = $1
         and ($2::timestamptz is null or (${time}, id) < ($2, $3::uuid))
       order by ${time} desc, id desc limit $4`,
      [digestId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async countArrivedAfter(time: Date): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from papers where arrived_at > $1`,
      [time],
    );
    return row?.count ?? 0;
  }
}
