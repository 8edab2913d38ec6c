import type { Clock } from '../../clock.js';
import { notFound } from '../../errors.js';
import { type JobState, nextDue } from './job-state.js';
import type { JobStore } from './job-store.js';

export interface DueJob extends JobState {
  readonly nextAt: Date | null;
}

/** Work that is done by the clock: how it goes, and an operator's hand on it. */
export class JobService {
  constructor(
    private readonly store: JobStore,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<DueJob[]> {
    const now = this.clock.now();
    return (await this.store.list()).map((job) => ({ ...job, nextAt: nextDue(job, now) }));
  }

  /** Runs it as soon as a process that does jobs is free, paused or not. @throws NOT_FOUND. */
  async run(name: string): Promise<DueJob[]> {
    await this.find(name);
    await this.store.enqueue(name);
    return this.list();
  }

  /** Does the latest failed run once more. @throws NOT_FOUND when none failed in the past week. */
  async retry(name: string): Promise<DueJob[]> {
    if ((await this.find(name)).failures === 0) throw notFound('A failed run of this job', 'name');
    // A failure of days ago has left the queue; a run of today does the same work.
    if (!(await this.store.retry(name))) await this.store.enqueue(name);
    return this.list();
  }

  /** Durable: holds until it is resumed, in every process and after every start. @throws NOT_FOUND. */
  async setPaused(name: string, paused: boolean): Promise<DueJob[]> {
    await this.find(name);
    await (paused ? this.store.pause(name) : this.store.resume(name));
    return this.list();
  }

  isPaused(name: string): Promise<boolean> {
    return this.store.isPaused(name);
  }

  /** For a process that begins to do jobs. */
  keepPaused(name: string, cron: string): Promise<boolean> {
    return this.store.keepPaused(name, cron);
  }

  /** For a process that is at a run; returns a function that gives it back. */
  hold(runId: string): Promise<() => Promise<void>> {
    return this.store.hold(runId);
  }

  /** Puts runs whose process is gone into the queue again. @returns the names of their jobs. */
  freeAbandoned(names: readonly string[]): Promise<string[]> {
    return this.store.freeAbandoned(names);
  }

  private async find(name: string): Promise<JobState> {
    const found = (await this.store.list()).find((job) => job.name === name);
    if (!found) throw notFound('A job of this name', 'name');
    return found;
  }
}
