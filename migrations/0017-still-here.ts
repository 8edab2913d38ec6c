import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a reader wants a note now and then while no paper is good enough for a digest. */
export class StillHere1763800000017 implements MigrationInterface {
  name = 'StillHere1763800000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests add column still_here boolean not null default false`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests drop column still_here`);
  }
}
