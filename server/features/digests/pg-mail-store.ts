import type { Queryable } from '../../db/database.js';
import { exactTime } from '../../db/exact-time.js';
import type { Mail, MailQuery, MailStore } from './mail.js';

const mails = `select l.id, l.status, l.reason, l.paper_count as "paperCount", l.created_at as "createdAt",
    l.sent_at as "sentAt", coalesce(a.email, d.email) as address,
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
}
