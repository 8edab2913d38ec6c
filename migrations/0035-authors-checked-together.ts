import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the authors of papers are there is checked once a statement: a foreign key looks up and locks one author a row. */
export class AuthorsCheckedTogether1763800000035 implements MigrationInterface {
  name = 'AuthorsCheckedTogether1763800000035';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table paper_authors drop constraint paper_authors_author_id_fkey`);
    await db.query(refuseUnknown);
    await db.query(refuseNamed);
    for (const event of ['insert', 'update'])
      await db.query(`create trigger paper_authors_${event} after ${event} on paper_authors
        referencing new table as linked for each statement execute function refuse_unknown_authors()`);
    await db.query(`create trigger authors_removed after delete on authors
      referencing old table as removed for each statement execute function refuse_removed_authors()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger authors_removed on authors`);
    for (const event of ['insert', 'update'])
      await db.query(`drop trigger paper_authors_${event} on paper_authors`);
    for (const name of ['refuse_removed_authors', 'refuse_unknown_authors'])
      await db.query(`drop function ${name}()`);
    await db.query(`alter table paper_authors add constraint paper_authors_author_id_fkey
      foreign key (author_id) references authors (id)`);
  }
}

// By index, whatever the size of the table when the plan was made: offset 0 keeps it from being read whole for a join.
const refuseUnknown = `create function refuse_unknown_authors() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if exists (select from linked where not exists (select from authors where id = linked.author_id offset 0)) then
    raise foreign_key_violation using message = 'a paper is linked to an author that is not there', table = 'paper_authors';
  end if;
  return null;
end $$`;

// Whoever links a paper at that time is waited for, and then waits.
const refuseNamed = `create function refuse_removed_authors() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  lock table paper_authors in share row exclusive mode;
  if exists (select from removed where exists (select from paper_authors where author_id = removed.id offset 0)) then
    raise foreign_key_violation using message = 'an author is removed whom a paper names', table = 'authors';
  end if;
  return null;
end $$`;
