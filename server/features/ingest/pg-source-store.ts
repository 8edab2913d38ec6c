import type { Queryable } from '../../db/database.js';
import type { ImportRun } from './import-run.js';
import type { Source, SourceStore, StoredRun } from './source-store.js';

const keptRuns = 200;

export class PgSourceStore implements SourceStore {
  constructor(private readonly db: Queryable) {}

  sources(): Promise<Source[]> {
    return this.db.query(
      `select case when starter then 'starter' else split_part(key, ':', 1) end as name, count(*)::int as papers,
         count(*) filter (where arrived_at > now() - interval '7 days')::int as recent, max(arrived_at) as "lastAt"
       from papers group by 1 order by 2 desc, 1`,
    );
  }

  async record(run: ImportRun): Promise<void> {
    await this.db.query(
      `insert into import_runs
         (source, state, added, updated, unchanged, rejected, rejections, problem, started_at, ended_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        run.source,
        run.state,
        run.added,
        run.updated,
        run.unchanged,
        run.rejected,
        JSON.stringify(run.rejections),
        run.problem,
        run.startedAt,
        run.endedAt,
      ],
    );
    await this.db.query(
      `delete from import_runs where id <= (select id from import_runs order by id desc offset $1 limit 1)`,
      [keptRuns],
    );
  }

  runs(limit: number): Promise<StoredRun[]> {
    return this.db.query(
      `select id, source, state, added, updated, unchanged, rejected, rejections, problem,
         started_at as "startedAt", ended_at as "endedAt" from import_runs order by id desc limit $1`,
      [limit],
    );
  }
}
