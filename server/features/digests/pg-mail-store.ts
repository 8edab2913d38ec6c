import type { Queryable } from '../../db/database.js';
import { exactTime } from '../../db/exact-time.js';
import type { Mail, MailQuery, MailStore } from './mail.js';

const mails = `select l.id, l.status, l.reason, l.paper_count as "paperCount", l.created_at as "createdAt",
    l.sent_at as "sentAt", coalesce(a.email, d.email) as address,
    (select p.name from profiles p where p.id = d.profile_id) as interest,
    (select count(*)::int from delivery_papers where delivery_id = l.id and opened_at is not null) as "openedCount",
    json_build_object('at', ${exactTime('l.created_at')}, 'id', l.id) as position
  from deliveries l join digests d on d.id = l.digest_id left join accounts a on a.id = d.account_id`;

export class PgMailStore implements MailStore {
  constructor(private readonly db: Queryable) {}

  list({ status, after, limit }: MailQuery): Promise<Mail[]> {
    const wanted = status === null ? '$4::text is null' : 'l.status = $4';
    return this.db.query(
      `${mails} where ${wanted} and ($1::timestamptz is null or (l.created_at, l.id) < ($1, $2::uuid))
       order by l.created_at desc, l.id desc limit $3`,
      [after?.at ?? null, after?.id ?? null, limit, status],
    );
  }

  async find(id: string): Promise<Mail | null> {
    return (await this.db.query<Mail>(`${mails} where l.id = $1`, [id]))[0] ?? null;
  }

  async opened(digestId: string, paperId: number, at: Date): Promise<void> {
    await this.db.query(
      // What a subscription sent before an account took it over is the account's.
      `update delivery_papers set opened_at = $3 where paper_id = $2 and opened_at is null and reader_id =
         (select coalesce(o.account_id, o.id) from digests g join digests o on o.id = coalesce(g.joined_to, g.id)
          where g.id = $1)`,
      [digestId, paperId, at],
    );
  }
}
