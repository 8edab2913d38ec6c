import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language a paper is written in, so that readers can keep out what they can't read. */
export class Languages1763800000008 implements MigrationInterface {
  name = 'Languages1763800000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table papers add column language text`);
    await db.query(`create index papers_language_untold on papers (id) where language is null`);
    await db.query(`create function forget_language() returns trigger language plpgsql as $$
begin
  new.language := null;
  return new;
end $$`);
    await db.query(`create trigger papers_language before update of title, abstract on papers for each row
      when ((old.title, old.abstract) is distinct from (new.title, new.abstract)) execute function forget_language()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger papers_language on papers`);
    await db.query(`drop function forget_language()`);
    await db.query(`alter table papers drop column language`);
  }
}
