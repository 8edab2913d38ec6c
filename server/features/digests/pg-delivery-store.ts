import type { Database, Queryable } from '../../db/database.js';
import { isUniqueViolation } from '../../db/unique-violation.js';
import type { Delivery, Outcome, Reported, WaitingMail, Written } from './delivery.js';
import {
  type DeliveryPosition,
  type DeliveryStore,
  PapersTakenError,
  type Ready,
  type Whose,
  type Writing,
} from './delivery-store.js';
import { report, settle } from './pg-delivery-outcomes.js';

const time = `date_trunc('milliseconds', created_at)`;
const columns = `id, status, reason, paper_count as "paperCount", ${time} as "createdAt", sent_at as "sentAt",
  (select p.name from digests g join profiles p on p.id = g.profile_id where g.id = digest_id) as interest`;
const ofAccount = `array(select id from digests where account_id = $1::uuid)`;
const waiting = `returning d.id, d.mail as message, d.created_at as "createdAt", d.attempts`;
/** What a delivery holds of what was written. */
const rowOf = (written: Written) =>
  'skipped' in written
    ? { status: 'SKIPPED', reason: written.skipped, paperIds: [], mail: null }
    : { status: 'PENDING', reason: null, paperIds: written.paperIds, mail: written.message };

export class PgDeliveryStore implements DeliveryStore {
  constructor(private readonly db: Database) {}

  async write(writing: Writing): Promise<boolean> {
    try {
      return await this.insert(writing);
    } catch (error) {
      if (isUniqueViolation(error, 'delivery_papers_once')) throw new PapersTakenError();
      throw error;
    }
  }

  /** One statement, so that it is all or nothing in one turn to Postgres. */
  private async insert({ id, digestId, kind, period, written, at, nextAt }: Writing) {
    const { status, reason, paperIds, mail } = rowOf(written);
    const rows = await this.db.query(
      `with written as (
         insert into deliveries (id, digest_id, kind, period, status, reason, mail, paper_count, created_at, attempt_at)
         values ($1, $2, $3, $4, $5, $6, $7, cardinality($8::int[]), $9, $9) on conflict (digest_id, period) do nothing
         returning id
       ), held as (
         insert into delivery_papers (delivery_id, paper_id, reader_id)
         select written.id, p.id, coalesce(g.account_id, g.id) from written, papers p, digests g
         where p.id = any($8::int[]) and g.id = $2
       ), moved as (update digests set next_at = $10, claimed_until = null where id = $2 and $11)
       select id from written`,
      [
        id,
        digestId,
        kind,
        period,
        status,
        reason,
        mail,
        paperIds,
        at,
        nextAt ?? null,
        nextAt !== undefined,
      ],
    );
    return rows.length > 0;
  }

  rewrite(id: string, written: Written, at: Date): Promise<boolean> {
    const { status, reason, paperIds, mail } = rowOf(written);
    return this.db.transaction(async (db) => {
      const rows = await db.query(
        `update deliveries set status = $2, reason = $3, mail = $4, paper_count = $5, created_at = $6,
           attempt_at = $6, attempts = 0
         where id = $1 and kind = 'DIGEST' and status in ('FAILED', 'BOUNCED') returning id`,
        [id, status, reason, mail, paperIds.length, at],
      );
      if (rows.length > 0) await addPapers(db, id, paperIds);
      return rows.length > 0;
    });
  }

  claimReady({ now, leaseUntil, limit, notTriedSince }: Ready): Promise<WaitingMail[]> {
    const ready = notTriedSince
      ? `coalesce(attempted_at, '-infinity') < $4`
      : `attempt_at <= $1 and $4::timestamptz is null`;
    return this.db.query(
      `update deliveries d set leased_until = $2 where id in (
         select id from deliveries where status in ('PENDING', 'DEFERRED') and ${ready}
           and (leased_until is null or leased_until <= $1)
         order by attempt_at, id limit $3 for update skip locked) ${waiting}`,
      [now, leaseUntil, limit, notTriedSince ?? null],
    );
  }

  async claim(
    id: string,
    { now, leaseUntil }: Pick<Ready, 'now' | 'leaseUntil'>,
  ): Promise<WaitingMail | null> {
    const rows = await this.db.query<WaitingMail>(
      `update deliveries d set leased_until = $3 where id = $1 and status in ('PENDING', 'DEFERRED')
         and (leased_until is null or leased_until <= $2) ${waiting}`,
      [id, now, leaseUntil],
    );
    return rows[0] ?? null;
  }

  async release(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.db.query(`update deliveries set leased_until = null where id = any($1)`, [ids]);
  }

  settle(id: string, outcome: Outcome, at: Date): Promise<void> {
    return settle(this.db, id, outcome, at);
  }

  report(id: string, outcome: Reported, at: Date): Promise<boolean> {
    return report(this.db, id, outcome, at);
  }

  async find(id: string): Promise<Delivery | null> {
    const rows = await this.db.query<Delivery>(`select ${columns} from deliveries where id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  list(
    { id, accountId, profileId }: Whose,
    after: DeliveryPosition | null,
    limit: number,
  ): Promise<Delivery[]> {
    const all = accountId !== null && profileId === null;
    return this.db.query(
      `select ${columns} from deliveries where digest_id = any(${all ? ofAccount : 'array[$1::uuid]'})
         and ($2::timestamptz is null or (${time}, id) < ($2, $3::uuid))
       order by ${time} desc, id desc limit $4`,
      [all ? accountId : id, after?.at ?? null, after?.id ?? null, limit],
    );
  }
}

async function addPapers(db: Queryable, id: string, paperIds: readonly number[]): Promise<void> {
  await db.query(
    `insert into delivery_papers (delivery_id, paper_id, reader_id)
     select d.id, p.id, coalesce(g.account_id, g.id) from papers p, deliveries d join digests g on g.id = d.digest_id
     where p.id = any($2::int[]) and d.id = $1 on conflict do nothing`,
    [id, paperIds],
  );
}
