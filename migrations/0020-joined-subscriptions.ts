import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A subscription that its owner took into an account leads there, so that links of old mails still do what they say. */
export class JoinedSubscriptions1763800000020 implements MigrationInterface {
  name = 'JoinedSubscriptions1763800000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests add column joined_to uuid
      constraint digests_joined_to_fkey references digests (id) on delete set null`);
    await db.query(
      `create index digests_joined on digests (joined_to) where joined_to is not null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests drop column joined_to`);
  }
}
