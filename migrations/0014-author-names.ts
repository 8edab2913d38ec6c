import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authors found by any word of their name, while it is typed. */
export class AuthorNames1763800000014 implements MigrationInterface {
  name = 'AuthorNames1763800000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists pg_trgm`);
    await db.query(`create index authors_name_words on authors using gin (name_key gin_trgm_ops)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index authors_name_words`);
  }
}
