import type { Queryable } from '../../db/database.js';

/** One of a reader's interests. */
export interface Profile {
  readonly id: string;
  readonly name: string;
}

export interface ProfileStore {
  /** Oldest first. */
  list(accountId: string): Promise<Profile[]>;
}

export class PgProfileStore implements ProfileStore {
  constructor(private readonly db: Queryable) {}

  list(accountId: string): Promise<Profile[]> {
    return this.db.query(
      `select id, name from profiles where account_id = $1 order by created_at, name`,
      [accountId],
    );
  }
}
