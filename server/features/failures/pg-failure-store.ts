import type { Database } from '../../db/database.js';
import { hasQueue } from '../../db/has-queue.js';
import type { Failure } from './failure.js';
import type { FailureStore, NotedFailure } from './failure-store.js';

const kept = 200;

const add = `insert into failures as f (kind, place, message, times, first_at, last_at)
  select kind, place, message, times, $5, $5
  from unnest($1::text[], $2::text[], $3::text[], $4::int[]) as given (kind, place, message, times)
  order by kind, place, message
  on conflict (kind, place, message) do update set last_at = excluded.last_at,
    times = least(f.times::bigint + excluded.times, 2000000000)`;

const prune = `delete from failures where last_at < $1::timestamptz - interval '30 days'
  or id in (select id from failures order by last_at desc, id desc offset $2)`;

const noted = `select kind, place, message, times, last_at as at from failures`;
const mails = `select 'MAIL', 'digest', coalesce(reason, ''), count(*), max(created_at)
  from deliveries where status in ('FAILED', 'BOUNCED', 'COMPLAINED', 'DEFERRED') and created_at > now() - interval '7 days' group by reason`;
const imports = `select 'IMPORT', source, coalesce(problem, 'line ' || (rejections -> 0 ->> 'line') || ': '
    || (rejections -> 0 ->> 'reason'), ''), greatest(rejected, 1), ended_at
  from import_runs where (problem is not null or rejected > 0) and ended_at > now() - interval '7 days'`;
const jobs = `select 'JOB', name, coalesce(output ->> 'message', output #>> '{value,message}', output::text, ''),
    count(*), max(at)
  from (select name, output, coalesce(completed_on, created_on) as at from pgboss.job where state = 'failed'
    union all select name, output, coalesce(completed_on, created_on) from pgboss.archive where state = 'failed') as runs
  where at > now() - interval '7 days' group by 2, 3`;

export class PgFailureStore implements FailureStore {
  constructor(private readonly db: Database) {}

  async latest(limit: number): Promise<Failure[]> {
    const parts = [noted, mails, imports, ...((await hasQueue(this.db)) ? [jobs] : [])];
    return this.db.query(
      `select kind, place, left(message, 300) as message, times::int, at as "lastAt"
       from (${parts.join(' union all ')}) as failed order by at desc, place, message limit $1`,
      [limit],
    );
  }

  add(failures: readonly NotedFailure[], at: Date): Promise<void> {
    return this.db.transaction(async (db) => {
      const columns = (['kind', 'place', 'message', 'times'] as const).map((name) =>
        failures.map((failure) => failure[name]),
      );
      await db.query(add, [...columns, at]);
      await db.query(prune, [at, kept]);
    });
  }
}
