import type { Queryable } from '../../db/database.js';
import { exactTime } from '../../db/exact-time.js';
import type { ExportedList, ExportedPlace, ExportStore } from './export-store.js';

const lists = {
  SAVED: { table: 'saves', at: 'saved_at', of: 'account_id' },
  COLLECTION: { table: 'collection_papers', at: 'added_at', of: 'collection_id' },
};

export class PgExportStore implements ExportStore {
  constructor(private readonly db: Queryable) {}

  page(list: ExportedList, after: ExportedPlace | null, limit: number): Promise<ExportedPlace[]> {
    const { table, at, of } = lists[list.kind];
    const owner = list.kind === 'SAVED' ? list.accountId : list.id;
    return this.db.query(
      `select paper_id as "paperId", ${exactTime(at)} as at from ${table} where ${of} = $1
         and ($2::timestamptz is null or (${at}, paper_id) < ($2, $3::int))
       order by ${at} desc, paper_id desc limit $4`,
      [owner, after?.at ?? null, after?.paperId ?? null, limit],
    );
  }

  async findCollection(idOrToken: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      `select id from collections where removed_at is null and (id::text = $1 or share_token = $1)`,
      [idOrToken],
    );
    return row?.id ?? null;
  }
}
