import { lockKeys } from '../../db/advisory-lock.js';
import type { Database } from '../../db/database.js';
import type { Session } from '../../db/sessions.js';

/** The lock of a run is held while a process is at it. */
const held = `exists (select from pg_locks where locktype = 'advisory' and classid = ${lockKeys.runs}
  and objid = hashtext(j.id::text) & 2147483647
  and database = (select oid from pg_database where datname = current_database()))`;

/** Runs that are under way but by nobody; a run that was just taken may not be held yet. */
const freeAbandoned = `update pgboss.job j set output = '{"message": "Its process ended in the middle of it."}',
    state = (case when retry_count < retry_limit then 'retry' else 'failed' end)::pgboss.job_state,
    completed_on = case when retry_count < retry_limit then null else now() end, start_after = now()
  where state = 'active' and started_on < now() - interval '10 seconds' and name = any($1) and not ${held}
  returning name`;

/**
 * Which runs of jobs this process is at, as others see it: locks that end with the process, all on one connection. So a run
 * whose process was killed is taken up by another one soon, rather than when its time is over.
 */
export class HeldRuns {
  private session: Promise<Session> | undefined;
  private runs = 0;

  constructor(private readonly db: Database) {}

  /** Returns a function that gives it back. */
  async hold(id: string): Promise<() => Promise<void>> {
    this.runs++;
    this.session ??= this.db.session();
    const { session } = this;
    const ask = async (what: 'lock' | 'unlock') => {
      const { query } = await session;
      await query(`select pg_advisory_${what}(${lockKeys.runs}, hashtext($1) & 2147483647)`, [id]);
    };
    const release = async () => {
      await ask('unlock').catch(() => undefined);
      this.runs--;
      if (this.runs === 0 || this.session !== session) await this.letGo(session);
    };
    await ask('lock').catch(async (error) => {
      await release();
      throw error;
    });
    return release;
  }

  /** Puts runs that nobody is at any more into the queue again. @returns the names of their jobs. */
  async freeAbandoned(jobs: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ name: string }>(freeAbandoned, [jobs]);
    return rows.map(({ name }) => name);
  }

  private async letGo(session: Promise<Session>): Promise<void> {
    if (this.session === session) this.session = undefined;
    await session.then((one) => one.release()).catch(() => undefined);
  }
}
