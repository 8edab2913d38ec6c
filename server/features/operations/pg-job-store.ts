import type { Database } from '../../db/database.js';
import { hasQueue } from '../../db/has-queue.js';
import { HeldRuns } from './held-runs.js';
import { askForRun, jobStates, pauseSteps, resumeSteps, retryFailed } from './job-queries.js';
import type { JobState } from './job-state.js';
import type { JobStore } from './job-store.js';

/** Reads and moves what pg-boss keeps in its tables. */
export class PgJobStore implements JobStore {
  private readonly runs: HeldRuns;

  constructor(private readonly db: Database) {
    this.runs = new HeldRuns(db);
  }

  async list(): Promise<JobState[]> {
    return (await hasQueue(this.db)) ? this.db.query(jobStates) : [];
  }

  async enqueue(name: string): Promise<void> {
    if (await hasQueue(this.db)) await this.db.query(askForRun, [name]);
  }

  async retry(name: string): Promise<boolean> {
    return (await this.db.query(retryFailed, [name])).length > 0;
  }

  pause(name: string): Promise<void> {
    return this.inOneGo(pauseSteps, name);
  }

  resume(name: string): Promise<void> {
    return this.inOneGo(resumeSteps, name);
  }

  async isPaused(name: string): Promise<boolean> {
    return (await this.db.query(`select from paused_jobs where name = $1`, [name])).length > 0;
  }

  async keepPaused(name: string, cron: string): Promise<boolean> {
    const kept = await this.db.query(
      `update paused_jobs set cron = $2 where name = $1 returning name`,
      [name, cron],
    );
    return kept.length > 0;
  }

  hold(runId: string): Promise<() => Promise<void>> {
    return this.runs.hold(runId);
  }

  freeAbandoned(names: readonly string[]): Promise<string[]> {
    return this.runs.freeAbandoned(names);
  }

  private inOneGo(steps: readonly string[], name: string): Promise<void> {
    return this.db.transaction(async (db) => {
      for (const step of steps) await db.query(step, [name]);
    });
  }
}
