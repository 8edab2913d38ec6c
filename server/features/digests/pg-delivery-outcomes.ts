import type { Database, Queryable } from '../../db/database.js';
import type { Outcome, Reported } from './delivery.js';
import { sameReader } from './same-reader.js';

type Effective = Exclude<Outcome, { status: 'SENT' }>;

const ofDelivery = `(select digest_id from deliveries where id = $1)`;

/** What became of a try to hand a mail over. A mail that was taken, as nearly all are, costs one turn to Postgres. */
export async function settle(db: Database, id: string, outcome: Outcome, at: Date): Promise<void> {
  if (outcome.status === 'SENT') return void (await db.query(sent, [id, at]));
  await db.transaction(async (db) => {
    const rows = await db.query(
      `update deliveries set status = $2, reason = $3, attempts = attempts + 1, attempted_at = $4, attempt_at = $5,
         leased_until = null, mail = case when $2 = 'DEFERRED' then mail end
       where id = $1 and status in ('PENDING', 'DEFERRED') returning id`,
      [id, outcome.status, outcome.reason, at, 'attemptAt' in outcome ? outcome.attemptAt : null],
    );
    if (rows.length > 0) await takeEffect(db, id, outcome, at);
  });
}

/** Its address takes mail, then; one that was stopped while it was on its way was sent all the same. */
const sent = `with settled as (
    update deliveries set status = 'SENT', reason = null, attempts = attempts + 1, attempted_at = $2, attempt_at = null,
      sent_at = $2, leased_until = null, mail = null
    where id = $1 and status in ('PENDING', 'DEFERRED', 'SKIPPED') returning id)
  update digests set bounced_at = null, bounce_reason = null where bounced_at is not null and not complained
    and id in ${sameReader(ofDelivery)} and exists (select from settled)`;

/** What is said of a mail that was handed over; false when that changes nothing. */
export function report(db: Database, id: string, outcome: Reported, at: Date): Promise<boolean> {
  return db.transaction(async (db) => {
    // One that waits was taken too: the line broke, or the worker died, before the desk could note it.
    const rows = await db.query(
      `update deliveries set status = $2, reason = $3, mail = null, attempt_at = null
         where id = $1 and status = any($4) and status <> $2 returning id`,
      [id, outcome.status, outcome.reason, reportable(outcome)],
    );
    if (rows.length > 0) await takeEffect(db, id, outcome, at);
    return rows.length > 0;
  });
}

/** Of which mails it can be: one that bounced may have reached someone all the same, who complains. */
const reportable = ({ status }: Reported): string[] => [
  ...['PENDING', 'DEFERRED', 'SENT'],
  ...(status === 'COMPLAINED' ? ['FAILED', 'BOUNCED'] : []),
];

/** On the papers of a mail and on the mails that follow. */
async function takeEffect(db: Queryable, id: string, outcome: Effective, at: Date): Promise<void> {
  const { status } = outcome;
  // Its reader never had them: the next one may bring them.
  if (status === 'FAILED' || status === 'BOUNCED')
    await db.query(`delete from delivery_papers where delivery_id = $1`, [id]);
  if (status === 'BOUNCED' || status === 'COMPLAINED')
    await db.query(
      `update digests set bounced_at = $2, bounce_reason = $3, complained = complained or $4
       where id in ${sameReader(ofDelivery)}`,
      [id, at, outcome.reason, status === 'COMPLAINED'],
    );
  if (status === 'COMPLAINED') await stopWaiting(db, id, outcome.reason);
}

/** Nothing more goes to who complained, not even what was written and waits. */
async function stopWaiting(db: Queryable, id: string, reason: string): Promise<void> {
  await db.query(
    `with stopped as (
       update deliveries set status = 'SKIPPED', reason = $2, mail = null
       where digest_id in ${sameReader(ofDelivery)}
         and status in ('PENDING', 'DEFERRED') returning id
     ) delete from delivery_papers where delivery_id in (select id from stopped)`,
    [id, reason],
  );
}
