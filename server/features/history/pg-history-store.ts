import type { Queryable } from '../../db/database.js';
import type { HistoryKind, HistoryStore } from './history-store.js';

/** $1: what is older goes; $2: at most so much. */
const removals: Readonly<Record<HistoryKind, string>> = {
  IMPRESSIONS: `delete from impressions i using
      (select account_id, paper_id from impressions where last_at < $1 order by last_at limit $2) old
    where i.account_id = old.account_id and i.paper_id = old.paper_id and i.last_at < $1 returning 1`,
  // Those with papers say what must not come again.
  EMPTY_DELIVERIES: `delete from deliveries where id in
      (select id from deliveries where status = 'SKIPPED' and created_at < $1 order by created_at, id limit $2)
    returning 1`,
  // What a paper has now stays, however long ago it was heard.
  SOURCE_COUNTS: `delete from source_counts c using
      (select paper_id, seen_at from source_counts o where seen_at < $1
         and exists (select from source_counts n where n.paper_id = o.paper_id and n.seen_at > o.seen_at)
       order by seen_at limit $2) old
    where c.paper_id = old.paper_id and c.seen_at = old.seen_at returning 1`,
};

export class PgHistoryStore implements HistoryStore {
  constructor(private readonly db: Queryable) {}

  async removeSome(kind: HistoryKind, before: Date, limit: number): Promise<number> {
    return (await this.db.query(removals[kind], [before, limit])).length;
  }
}
