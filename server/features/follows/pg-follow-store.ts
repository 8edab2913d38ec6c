import type { Queryable } from '../../db/database.js';
import { isMuted } from '../exclusions/is-muted.js';
import type { Author } from '../papers/paper.js';
import type {
  DatedPaper,
  FollowedKeyword,
  FollowedKind,
  FollowedOf,
  FollowStore,
  SavedSearch,
} from './follow-store.js';

const byAuthors = `select paper_id as id from paper_authors join followed_authors using (author_id) where account_id = $1`;
const inTopics = `select id from papers where categories && (select topics from accounts where id = $1)`;
const withKeyword = 'select unnest($2::int[]) as id';
const kinds: Record<FollowedKind, string> = {
  AUTHORS: byAuthors,
  TOPICS: inTopics,
  KEYWORDS: withKeyword,
};
// The offset has each paper looked up, where the planner would rather read the table.
const followed = ({ kind }: FollowedOf): string =>
  `(${kind ? `select distinct id from (${kinds[kind]}) of_kind` : Object.values(kinds).join(' union ')}) followed,
   lateral (select * from papers where papers.id = followed.id offset 0) p
   where $2::int[] is not null and not ${isMuted('p', '$1')}`;

export class PgFollowStore implements FollowStore {
  constructor(private readonly db: Queryable) {}

  papers(
    accountId: string,
    of: FollowedOf,
    after: DatedPaper | null,
    limit: number,
  ): Promise<DatedPaper[]> {
    // Cursors carry milliseconds, so rows are ordered by milliseconds too.
    const time = `date_trunc('milliseconds', coalesce(published_at, arrived_at))`;
    return this.db.query(
      `select p.id as "paperId", ${time} as at from ${followed(of)}
         and ($3::timestamptz is null or (${time}, p.id) < ($3, $4::int))
       order by ${time} desc, p.id desc limit $5`,
      [accountId, of.withKeyword, after?.at ?? null, after?.paperId ?? null, limit],
    );
  }

  async paperCount(accountId: string, of: FollowedOf): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from ${followed(of)}`,
      [accountId, of.withKeyword],
    );
    return row?.count ?? 0;
  }

  authors(accountId: string): Promise<Author[]> {
    return this.db.query(
      `select id, name from followed_authors join authors on id = author_id
       where account_id = $1 order by name, id`,
      [accountId],
    );
  }

  async setFollowed(accountId: string, authorId: number, followed: boolean): Promise<void> {
    await this.db.query(
      followed
        ? `insert into followed_authors (account_id, author_id) values ($1, $2) on conflict do nothing`
        : `delete from followed_authors where account_id = $1 and author_id = $2`,
      [accountId, authorId],
    );
  }

  searches(accountId: string): Promise<SavedSearch[]> {
    return this.db.query(
      `select id, query, created_at as "createdAt" from saved_searches
       where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  async addSearch(accountId: string, query: string): Promise<void> {
    await this.db.query(
      `insert into saved_searches (account_id, query) values ($1, $2) on conflict do nothing`,
      [accountId, query],
    );
  }

  async removeSearch(accountId: string, id: string): Promise<boolean> {
    const removed = await this.db.query(
      `delete from saved_searches where account_id = $1 and id::text = $2 returning id`,
      [accountId, id],
    );
    return removed.length > 0;
  }

  keywords(accountId: string): Promise<FollowedKeyword[]> {
    return this.db.query(
      `select id, keyword, created_at as "createdAt" from followed_keywords
       where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  async setKeyword(accountId: string, keyword: string, followed: boolean): Promise<void> {
    await this.db.query(
      followed
        ? `insert into followed_keywords (account_id, keyword) values ($1, $2) on conflict do nothing`
        : `delete from followed_keywords where account_id = $1 and keyword = $2`,
      [accountId, keyword],
    );
  }
}
