import type { Queryable } from '../../db/database.js';

/** What was sent for an interest that goes stays in the reader's ledger, and none of its papers comes again. */
export async function keepMails(
  db: Queryable,
  accountId: string,
  profileId: string,
): Promise<void> {
  await db.query(
    `with stopped as (
       update deliveries set status = 'SKIPPED', reason = 'Its profile was removed before it went out.', mail = null
       where digest_id = (select id from digests where profile_id = $1) and status in ('PENDING', 'DEFERRED') returning id)
     delete from delivery_papers where delivery_id in (select id from stopped)`,
    [profileId],
  );
  await db.query(
    `update deliveries set digest_id = own.id, period = g.id || ' ' || period from digests g, digests own
     where digest_id = g.id and g.profile_id = $2 and own.account_id = $1 and own.profile_id is null`,
    [accountId, profileId],
  );
}
