import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A delivery holds its mail from when it is written until the mail server has it, so that what is marked as sent can't get
 * lost on the way; an address that bounced is written to no more.
 */
export class Outbox1763800000015 implements MigrationInterface {
  name = 'Outbox1763800000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table deliveries
      add column kind text not null default 'DIGEST',
      add column mail jsonb,
      add column attempts smallint not null default 0,
      add column attempt_at timestamptz,
      add column attempted_at timestamptz,
      add column leased_until timestamptz`);
    await db.query(`update deliveries set status = 'FAILED',
      reason = 'The desk was stopped before it was sent.' where status = 'PENDING'`);
    await db.query(`create index deliveries_waiting on deliveries (attempt_at)
      where status in ('PENDING', 'DEFERRED')`);
    await db.query(`alter table digests
      add column claimed_until timestamptz,
      add column bounced_at timestamptz,
      add column bounce_reason text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests
      drop column claimed_until, drop column bounced_at, drop column bounce_reason`);
    await db.query(`drop index deliveries_waiting`);
    await db.query(`alter table deliveries drop column kind, drop column mail, drop column attempts,
      drop column attempt_at, drop column attempted_at, drop column leased_until`);
  }
}
