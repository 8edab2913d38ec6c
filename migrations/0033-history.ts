import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was heard of papers at their sources is found by its age. */
export class History1763800000033 implements MigrationInterface {
  name = 'History1763800000033';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index source_counts_seen on source_counts (seen_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index source_counts_seen`);
  }
}
