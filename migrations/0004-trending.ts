import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a paper's attention is expected to be before anyone votes, and a score into which votes flow. */
export class Trending1763800000004 implements MigrationInterface {
  name = 'Trending1763800000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table papers add column trending_prior double precision`);
    await replaceScore(db, score, 'reader_saves, github_repo, feed_date, trending_prior');
  }

  async down(db: QueryRunner): Promise<void> {
    await replaceScore(db, earlierScore, 'reader_saves, github_repo, feed_date');
    await db.query(`alter table papers drop column trending_prior`);
  }
}

async function replaceScore(db: QueryRunner, body: string, lastColumns: string): Promise<void> {
  await db.query(`drop trigger papers_score on papers`);
  await db.query(`create or replace function paper_score() returns trigger language plpgsql as $$
begin
  new.upvote_count := new.source_upvotes + new.reader_upvotes;
  new.trending_score := ${body};
  return new;
end $$`);
  await db.query(`create trigger papers_score before insert or update of
    source_upvotes, comment_count, reader_upvotes, ${lastColumns}
    on papers for each row execute function paper_score()`);
  // So that every paper is scored anew.
  await db.query(`update papers set feed_date = feed_date`);
}

// The formula and its reasons: docs/decisions/007-trending.md. Without a prior, code is worth what it was measured to be.
const score = `ln(
    2 * exp(coalesce(new.trending_prior, case when new.github_repo is null then 0 else 0.25 end))
    + new.upvote_count + 2 * new.reader_saves + least(new.comment_count, 1 + new.upvote_count) / 2.0
  ) / ln(2::float8) + (new.feed_date - date '2020-01-01') / 2.0`;

const earlierScore = `ln(1 + greatest(0, new.upvote_count + 2 * new.reader_saves + 0.5 * new.comment_count)) / ln(2)
    + case when new.github_repo is null then 0 else 0.5 end
    + (new.feed_date - date '2020-01-01') / 2.0`;
