import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which papers were opened from a mail, where the operator has that counted. */
export class MailClicks1763800000023 implements MigrationInterface {
  name = 'MailClicks1763800000023';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table delivery_papers add column opened_at timestamptz`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table delivery_papers drop column opened_at`);
  }
}
