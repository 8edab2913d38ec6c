import { lockKeys, tryAdvisoryLock } from '../../db/advisory-lock.js';
import type { Database } from '../../db/database.js';
import type { LiveSource, RunCounts } from './live-source.js';
import type { KeptPage, LiveSourceStore, RunEnd, SourceChange } from './live-source-store.js';
import type { SourceDefinition } from './source-definition.js';

/** Whether someone holds the lock of its runs. */
const running = `exists (select from pg_locks where locktype = 'advisory' and classid = ${lockKeys.sources} and objid = id
  and database = (select oid from pg_database where datname = current_database()))`;

const columns = `id, name, definition, schedule, paused, ${running} as running, last_run_at as "lastRunAt",
  next_run_at as "nextRunAt", asked_at as "askedAt", json_build_object('added', added, 'updated', updated,
  'unchanged', unchanged, 'rejected', rejected, 'removed', removed) as counts, last_error as "lastError", failures,
  complete_to as "completeTo", unfinished, memory`;

export class PgLiveSourceStore implements LiveSourceStore {
  constructor(private readonly db: Database) {}

  list(): Promise<LiveSource[]> {
    return this.db.query(`select ${columns} from sources order by name`);
  }

  async find(name: string): Promise<LiveSource | null> {
    const rows = await this.db.query<LiveSource>(`select ${columns} from sources where name = $1`, [
      name,
    ]);
    return rows[0] ?? null;
  }

  due(now: Date): Promise<LiveSource[]> {
    return this.db.query(
      `select ${columns} from sources where asked_at is not null or (next_run_at <= $1 and not paused)
       order by least(asked_at, next_run_at)`,
      [now],
    );
  }

  async add(name: string, definition: SourceDefinition): Promise<LiveSource> {
    await this.db.query(
      `insert into sources (name, definition) values ($1, $2) on conflict (name) do nothing`,
      [name, JSON.stringify(definition)],
    );
    return (await this.find(name))!;
  }

  async change(id: number, change: SourceChange): Promise<void> {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const names: Record<string, string> = { nextRunAt: 'next_run_at', askedAt: 'asked_at' };
    const sets = given.map(([name], at) => `${names[name] ?? name} = $${at + 2}`);
    const values = given.map(([name, value]) =>
      name === 'definition' ? JSON.stringify(value) : value,
    );
    await this.db.query(`update sources set ${sets.join(', ')} where id = $1`, [id, ...values]);
  }

  async remove(id: number): Promise<void> {
    await this.db.query(`delete from sources where id = $1`, [id]);
  }

  claim(id: number): Promise<(() => Promise<void>) | null> {
    return tryAdvisoryLock(this.db, lockKeys.sources, id);
  }

  async begin(id: number, at: Date, isNew: boolean): Promise<void> {
    const anew =
      ', added = 0, updated = 0, unchanged = 0, rejected = 0, removed = 0, unfinished = null';
    await this.db.query(
      `update sources set last_run_at = $2, last_error = null${isNew ? anew : ''} where id = $1`,
      [id, at],
    );
  }

  async keep(id: number, counts: RunCounts, kept: KeptPage): Promise<void> {
    await this.db.query(
      `update sources set added = added + $2, updated = updated + $3, unchanged = unchanged + $4,
         rejected = rejected + $5, removed = removed + $6, unfinished = $7, memory = coalesce($8, memory) where id = $1`,
      [
        ...[id, counts.added, counts.updated, counts.unchanged, counts.rejected],
        counts.removed,
        JSON.stringify(kept.unfinished),
        kept.memory ? JSON.stringify(kept.memory) : null,
      ],
    );
  }

  async end(id: number, { error, increment }: RunEnd): Promise<void> {
    const done = error === null;
    await this.db.query(
      `update sources set last_error = $2${done ? ', unfinished = null' : ''} where id = $1`,
      [id, error],
    );
    if (increment === null) return;
    const outcome = done ? 'failures = 0, complete_to = $3' : 'failures = failures + 1';
    await this.db.query(
      `update sources set next_run_at = $2, asked_at = null, ${outcome} where id = $1`,
      done ? [id, increment.nextRunAt, increment.begunAt] : [id, increment.nextRunAt],
    );
  }
}
