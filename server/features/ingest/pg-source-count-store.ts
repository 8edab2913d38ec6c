import type { Queryable } from '../../db/database.js';
import type { SourceCount, SourceCountStore } from './source-count-store.js';

/** A paper that is asked for every hour has this many in a week. */
const longest = 200;

export class PgSourceCountStore implements SourceCountStore {
  constructor(private readonly db: Queryable) {}

  async histories(paperIds: readonly number[]): Promise<Map<number, SourceCount[]>> {
    const rows = await this.db.query<SourceCount & { id: number }>(
      `select id, c.* from unnest($1::int[]) as id cross join lateral (
         select seen_at as "seenAt", upvotes, comments from source_counts
         where paper_id = id order by seen_at desc limit $2) c
       order by id, "seenAt"`,
      [paperIds, longest],
    );
    const histories = new Map<number, SourceCount[]>();
    for (const { id, ...count } of rows) histories.set(id, [...(histories.get(id) ?? []), count]);
    return histories;
  }
}
