import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reported a mail as spam is written to no more, not even to be asked. */
export class Complaints1763800000019 implements MigrationInterface {
  name = 'Complaints1763800000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests add column complained boolean not null default false`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table digests drop column complained`);
  }
}
