import type { JobState } from './job-state.js';

export interface JobStore {
  /** By name; none where no process has run jobs yet. */
  list(): Promise<JobState[]>;
  /** Puts a run into the queue that an operator asked for, unless one waits there already; nothing where no process has run jobs yet. */
  enqueue(name: string): Promise<void>;
  /** Puts the latest failed run into the queue again; false when none is left there. */
  retry(name: string): Promise<boolean>;
  /** Takes a job off the clock, and what the clock put into the queue out of it. */
  pause(name: string): Promise<void>;
  resume(name: string): Promise<void>;
  isPaused(name: string): Promise<boolean>;
  /** Whether the job is paused; keeps its times for when it is resumed. */
  keepPaused(name: string, cron: string): Promise<boolean>;
  /** Tells other processes that this one is at a run, until it ends or gives it back. */
  hold(runId: string): Promise<() => Promise<void>>;
  /** Has runs whose process is gone done by another. @returns the names of their jobs. */
  freeAbandoned(names: readonly string[]): Promise<string[]>;
}
