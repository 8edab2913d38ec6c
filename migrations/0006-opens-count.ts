import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that readers open are attended to as well: a quarter of a vote for each reader. */
export class OpensCount1763800000006 implements MigrationInterface {
  name = 'OpensCount1763800000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table papers add column reader_opens integer not null default 0`);
    await db.query(`update papers set reader_opens = openers from
      (select paper_id, count(*)::int as openers from opens group by paper_id) as counted where id = paper_id`);
    await db.query(countOpens);
    await db.query(`create trigger opens_count after insert or delete on opens
      for each row execute function count_reader_open()`);
    await replaceScore(db, '+ new.reader_opens / 4.0', ', reader_opens');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger opens_count on opens`);
    await db.query(`drop function count_reader_open()`);
    await replaceScore(db, '', '');
    await db.query(`alter table papers drop column reader_opens`);
  }
}

const countOpens = `create function count_reader_open() returns trigger language plpgsql as $$
begin
  update papers set reader_opens = reader_opens + case tg_op when 'INSERT' then 1 else -1 end
  where id = coalesce(new.paper_id, old.paper_id);
  return null;
end $$`;

/** The formula and its reasons: docs/decisions/007-trending.md. */
async function replaceScore(db: QueryRunner, opens: string, column: string): Promise<void> {
  await db.query(`drop trigger papers_score on papers`);
  await db.query(`create or replace function paper_score() returns trigger language plpgsql as $$
begin
  new.upvote_count := new.source_upvotes + new.reader_upvotes;
  new.trending_score := ln(
    2 * exp(coalesce(new.trending_prior, case when new.github_repo is null then 0 else 0.25 end))
    + new.upvote_count + 2 * new.reader_saves + least(new.comment_count, 1 + new.upvote_count) / 2.0 ${opens}
  ) / ln(2::float8) + (new.feed_date - date '2020-01-01') / 2.0;
  return new;
end $$`);
  await db.query(`create trigger papers_score before insert or update of source_upvotes, comment_count,
    reader_upvotes, reader_saves, github_repo, feed_date, trending_prior${column}
    on papers for each row execute function paper_score()`);
  // So that every paper is scored anew.
  await db.query(`update papers set feed_date = feed_date`);
}
