import type { Database } from '../../db/database.js';
import type { Digest, DigestSettings } from './digest.js';
import type { DigestHistory, DigestStore, Quiet } from './digest-store.js';
import { sameReader } from './same-reader.js';

const select = `select d.id, d.account_id as "accountId", d.profile_id as "profileId", p.name as "profileName",
  array(select o.profile_id from digests o where d.profile_id is null and o.account_id = d.account_id
    and o.profile_id is not null and o.frequency <> 'OFF') as apart, coalesce(a.email, d.email) as email,
  coalesce(a.display_name, '') as "readerName", d.category, d.frequency, d.weekday, d.hour, d.time_zone as "timeZone",
  d.threshold, d.max_papers as "maxPapers", d.sections, d.paused_until as "pausedUntil", d.still_here as "stillHere", d.next_at as "nextAt", d.confirmed_at is not null as confirmed,
  d.bounced_at as "bouncedAt", d.bounce_reason as "bounceReason", d.complained, d.joined_to as "joinedTo"
  from digests d left join accounts a on a.id = d.account_id left join profiles p on p.id = d.profile_id`;

const notGivenUp = ['PENDING', 'DEFERRED', 'SENT', 'COMPLAINED'];
/** Turning it off after a complaint asks for no mail. */
const stays = `complained and $2 = 'OFF'`;

export class PgDigestStore implements DigestStore {
  constructor(private readonly db: Database) {}

  async findById(id: string): Promise<Digest | null> {
    const rows = await this.db.query<Digest>(`${select} where d.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async findByDelivery(deliveryId: string): Promise<Digest | null> {
    const rows = await this.db.query<Digest>(
      `${select} where d.id = (select digest_id from deliveries where id = $1)`,
      [deliveryId],
    );
    return rows[0] ?? null;
  }

  async findByAccount(accountId: string): Promise<Digest | null> {
    const rows = await this.db.query<Digest>(
      `${select} where d.account_id = $1 and d.profile_id is null`,
      [accountId],
    );
    return rows[0] ?? null;
  }

  async findByProfile(accountId: string, profileId: string): Promise<Digest | null> {
    const rows = await this.db.query<Digest>(
      `${select} where d.account_id = $1 and d.profile_id::text = $2`,
      [accountId, profileId],
    );
    return rows[0] ?? null;
  }

  ofProfiles(accountId: string): Promise<Digest[]> {
    return this.db.query(
      `${select} where d.account_id = $1 and d.profile_id is not null order by p.created_at, p.name`,
      [accountId],
    );
  }

  async begin(accountId: string, profileId: string): Promise<void> {
    await this.db.query(
      `insert into digests (account_id, profile_id, weekday, hour, time_zone, threshold, max_papers, sections,
         paused_until, confirmed_at, bounced_at, bounce_reason, complained)
       select d.account_id, p.id, weekday, hour, time_zone, threshold, max_papers, '{}',
         paused_until, confirmed_at, bounced_at, bounce_reason, complained
       from digests d join profiles p on p.account_id = d.account_id and p.id::text = $2
       where d.account_id = $1 and d.profile_id is null
       on conflict (profile_id) do nothing`,
      [accountId, profileId],
    );
  }

  findDue(now: Date, limit: number): Promise<Digest[]> {
    return this.db.query(
      `${select} where d.next_at <= $1 and d.confirmed_at is not null order by d.next_at limit $2`,
      [now, limit],
    );
  }

  async update(id: string, s: DigestSettings, nextAt: Date | null): Promise<void> {
    await this.db.query(
      // Who turns it off gets nothing more, not even what was written and waits.
      `with stopped as (
         update deliveries set status = 'SKIPPED', reason = 'The digest was turned off before it went out.', mail = null
         where digest_id = $1 and kind = 'DIGEST' and status in ('PENDING', 'DEFERRED') and $2 = 'OFF' returning id
       ), freed as (delete from delivery_papers where delivery_id in (select id from stopped)
       ), others as (
         update digests set bounced_at = null, bounce_reason = null, complained = false
         where id in ${sameReader('$1')} and id <> $1 and bounced_at is not null and not (${stays}))
       update digests set frequency = $2, weekday = $3, hour = $4, time_zone = $5, threshold = $6,
         max_papers = $7, next_at = $8, sections = $9, paused_until = $10, still_here = $11,
         bounced_at = case when ${stays} then bounced_at end,
         bounce_reason = case when ${stays} then bounce_reason end, complained = ${stays} where id = $1`,
      [
        ...[id, s.frequency, s.weekday, s.hour, s.timeZone, s.threshold, s.maxPapers, nextAt],
        ...[s.sections, s.pausedUntil, s.stillHere],
      ],
    );
  }

  async claimDue(now: Date, until: Date, limit: number): Promise<Digest[]> {
    return this.db.query(
      `with claimed as (
         update digests set claimed_until = $2 where id in (
           select id from digests where next_at <= $1 and confirmed_at is not null
             and (claimed_until is null or claimed_until <= $1)
           order by next_at limit $3 for update skip locked)
         returning id)
       ${select} where d.id in (select id from claimed) order by d.next_at`,
      [now, until, limit],
    );
  }

  async quiet(digestId: string, yearAgo: Date): Promise<Quiet> {
    const [row] = await this.db.query<Quiet>(
      `select coalesce(max(l.created_at), d.created_at) as since,
         count(*) filter (where l.paper_count = 0 and l.created_at > $2)::int as notes
       from digests d left join deliveries l
         on l.digest_id = d.id and l.kind = 'DIGEST' and l.status = any($3)
       where d.id = $1 group by d.id`,
      [digestId, yearAgo, notGivenUp],
    );
    return row!;
  }

  async history({ id, accountId }: Pick<Digest, 'id' | 'accountId'>): Promise<DigestHistory> {
    const [row] = await this.db.query<{ at: Date | null; ids: number[] }>(
      `select (select max(created_at) from deliveries
           where digest_id = $1 and kind = 'DIGEST' and status = any($3)) as at,
         array(select paper_id from delivery_papers where reader_id = $2) as ids`,
      [id, accountId ?? id, notGivenUp],
    );
    return { lastWrittenAt: row?.at ?? null, paperIds: new Set(row?.ids) };
  }

  async countArrivedAfter(time: Date, category: string | null): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from papers
       where arrived_at > $1 and ($2::text is null or categories @> array[$2::text])`,
      [time, category],
    );
    return row?.count ?? 0;
  }
}
