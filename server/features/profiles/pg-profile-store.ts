import type { Queryable } from '../../db/database.js';
import type { Profile, ProfileStore } from './profile-store.js';

export class PgProfileStore implements ProfileStore {
  constructor(private readonly db: Queryable) {}

  list(accountId: string): Promise<Profile[]> {
    return this.db.query(
      `select id, name from profiles where account_id = $1 order by created_at, name`,
      [accountId],
    );
  }
}
