import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which category a subscriber without an account wants. */
export class DigestCategory1763800000018 implements MigrationInterface {
  name = 'DigestCategory1763800000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests add column category text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests drop column category`);
  }
}
