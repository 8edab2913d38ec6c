import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a reader's list tells the tags of what it saves. */
export class KeywordsAsTags1763800000034 implements MigrationInterface {
  name = 'KeywordsAsTags1763800000034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table reader_imports add column keywords_as_tags boolean not null default false`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table reader_imports drop column keywords_as_tags`);
  }
}
