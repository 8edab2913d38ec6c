import type { Queryable } from '../../db/database.js';
import type { PreferenceStore } from './preference-store.js';
import { defaultPreferences, type Preferences } from './preferences.js';

export class PgPreferenceStore implements PreferenceStore {
  constructor(private readonly db: Queryable) {}

  async get(accountId: string): Promise<Preferences> {
    const [row] = await this.db.query<Preferences>(
      `select diversity, freshness, crowd, exploration, learning, learn_from_saves as "learnFromSaves"
       from preferences where account_id = $1`,
      [accountId],
    );
    return row ?? defaultPreferences;
  }

  async change(accountId: string, change: Partial<Preferences>): Promise<void> {
    const { diversity, freshness, crowd, exploration, learning, learnFromSaves } = change;
    await this.db.query(
      `insert into preferences as p (account_id, diversity, freshness, crowd, exploration, learning, learn_from_saves)
       values ($1, coalesce($2, 0.5), coalesce($3, 0.5), coalesce($4, 0.5), coalesce($5, 0.05), coalesce($6, true),
         coalesce($7, false))
       on conflict (account_id) do update set diversity = coalesce($2, p.diversity),
         freshness = coalesce($3, p.freshness), crowd = coalesce($4, p.crowd),
         exploration = coalesce($5, p.exploration), learning = coalesce($6, p.learning),
         learn_from_saves = coalesce($7, p.learn_from_saves)`,
      [accountId, diversity, freshness, crowd, exploration, learning, learnFromSaves],
    );
  }
}
