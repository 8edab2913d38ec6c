import type { Embedder } from '../../../embeddings/index.js';
import type { Queryable } from '../../db/database.js';
import { askForNewIndexes, readDeskId } from './desk-id.js';
import type { IndexGoal, IndexStore } from './index-state.js';

// Papers that are gone are changes to read as well.
const goal = (from: string): string => `select count(*)::int as expected,
  count(*) filter (where revision > $1)::int
    + (select count(*) from gone_papers where revision > $1)::int as behind,
  greatest(max(revision), (select max(revision) from gone_papers), 0)::text as "latestRevision" from ${from}`;

export class PgIndexStore implements IndexStore {
  constructor(
    private readonly db: Queryable,
    private readonly model: Pick<Embedder, 'modelId'>,
  ) {}

  async vectorGoal(revision: string): Promise<IndexGoal> {
    const sql = goal('paper_vectors where model = $2');
    return (await this.db.query<IndexGoal>(sql, [revision, this.model.modelId]))[0]!;
  }

  async wordGoal(revision: string): Promise<IndexGoal> {
    return (await this.db.query<IndexGoal>(goal('papers'), [revision]))[0]!;
  }

  deskId(): Promise<string> {
    return readDeskId(this.db);
  }

  askForNewIndexes(): Promise<void> {
    return askForNewIndexes(this.db);
  }
}
