import type { Queryable } from '../../db/database.js';
import type { Author } from '../papers/paper.js';
import type { FollowStore, SavedSearch } from './follow-store.js';

export class PgFollowStore implements FollowStore {
  constructor(private readonly db: Queryable) {}

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
}
