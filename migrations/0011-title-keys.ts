import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers by title, whatever case, spaces and signs it is written with. */
export class TitleKeys1763800000011 implements MigrationInterface {
  name = 'TitleKeys1763800000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create function title_key(title text) returns text
      language sql immutable strict parallel safe
      return md5(regexp_replace(lower(title), '[^[:alnum:]]+', '', 'g'))`);
    await db.query(`create index papers_title_key on papers (title_key(title))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index papers_title_key`);
    await db.query(`drop function title_key`);
  }
}
