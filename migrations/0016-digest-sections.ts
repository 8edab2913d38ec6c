import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sections a digest has besides the reader's own list, and until when it rests. */
export class DigestSections1763800000016 implements MigrationInterface {
  name = 'DigestSections1763800000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests
      add column sections text[] not null default '{FOLLOWED,MISSED,TRENDING}',
      add column paused_until timestamptz`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests drop column sections, drop column paused_until`);
  }
}
