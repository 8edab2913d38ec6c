import type { Queryable } from '../../db/database.js';
import { exactTime } from '../../db/exact-time.js';
import type {
  ExportedCollection,
  ExportedList,
  ExportedPlace,
  ExportStore,
} from './export-store.js';

const lists = {
  SAVED: {
    table: 'saves',
    of: 'account_id',
    at: 'saved_at',
    type: 'timestamptz',
    exact: exactTime('saved_at'),
  },
  COLLECTION: {
    table: 'collection_papers',
    of: 'collection_id',
    at: 'position',
    type: 'double precision',
    exact: 'position::text',
  },
};

export class PgExportStore implements ExportStore {
  constructor(private readonly db: Queryable) {}

  page(list: ExportedList, after: ExportedPlace | null, limit: number): Promise<ExportedPlace[]> {
    const { table, of, at, type, exact } = lists[list.kind];
    const owner = list.kind === 'SAVED' ? list.accountId : list.id;
    return this.db.query(
      `select paper_id as "paperId", ${exact} as at from ${table} where ${of} = $1
         and ($2::text is null or (${at}, paper_id) < ($2::${type}, $3::int))
       order by ${at} desc, paper_id desc limit $4`,
      [owner, after?.at ?? null, after?.paperId ?? null, limit],
    );
  }

  async findCollection(idOrToken: string): Promise<ExportedCollection | null> {
    const [row] = await this.db.query<ExportedCollection>(
      `select id, account_id as "accountId", search from collections where removed_at is null and (id::text = $1 or share_token = $1)`,
      [idOrToken],
    );
    return row ?? null;
  }
}
