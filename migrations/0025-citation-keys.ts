import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What papers are called in BibTeX files, kept so that a paper keeps its name whatever becomes of its title. */
export class CitationKeys1763800000025 implements MigrationInterface {
  name = 'CitationKeys1763800000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table citation_keys (
      paper_id integer not null constraint citation_keys_pkey primary key
        constraint citation_keys_paper_id_fkey references papers (id) on delete cascade,
      key text not null constraint citation_keys_key_key unique)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table citation_keys`);
  }
}
