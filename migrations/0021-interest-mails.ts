import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An interest may have a mail of its own. As two mails of a reader are then written at the same time, Postgres itself
 * sees to it that no paper comes to a reader twice.
 */
export class InterestMails1763800000021 implements MigrationInterface {
  name = 'InterestMails1763800000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests drop constraint digests_account_id_key, add column profile_id uuid
      constraint digests_profile_id_fkey references profiles (id) on delete cascade`);
    await db.query(
      `create unique index digests_main on digests (account_id) where profile_id is null`,
    );
    await db.query(`create unique index digests_profile on digests (profile_id)`);
    await db.query(`create index digests_account on digests (account_id)`);
    await db.query(`alter table delivery_papers add column reader_id uuid`);
    await db.query(`update delivery_papers p set reader_id = coalesce(g.account_id, g.id)
      from deliveries d join digests g on g.id = d.digest_id where d.id = p.delivery_id`);
    await db.query(`delete from delivery_papers p using delivery_papers other
      where other.reader_id = p.reader_id and other.paper_id = p.paper_id and other.delivery_id < p.delivery_id`);
    await db.query(`alter table delivery_papers alter column reader_id set not null`);
    await db.query(
      `create unique index delivery_papers_once on delivery_papers (reader_id, paper_id)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table delivery_papers drop column reader_id`);
    await db.query(`delete from digests where profile_id is not null`);
    await db.query(`drop index digests_main`);
    await db.query(`drop index digests_account`);
    await db.query(`alter table digests drop column profile_id,
      add constraint digests_account_id_key unique (account_id)`);
  }
}
