import cronParser from 'cron-parser';

/** What became of a job that runs by the clock. */
export interface JobState {
  /** noun.verb */
  readonly name: string;
  /** When it is due, as cron has it; UTC. */
  readonly cron: string;
  /** The clock leaves it alone. */
  readonly paused: boolean;
  /** Runs in the queue that no process has taken yet. */
  readonly waiting: number;
  /** Runs at work. */
  readonly running: number;
  readonly lastAt: Date | null;
  /** Of the last run: created, active, completed, retry, failed, cancelled. */
  readonly lastState: string | null;
  readonly lastSeconds: number | null;
  /** Message of the last run that failed in the past week. */
  readonly error: string | null;
  /** Runs that failed in the past week. */
  readonly failures: number;
}

/** When a job is due next, by the very rules that the queue goes by; null while it is paused. */
export const nextDue = (
  { cron, paused }: Pick<JobState, 'cron' | 'paused'>,
  after: Date,
): Date | null =>
  paused
    ? null
    : cronParser.parseExpression(cron, { currentDate: after, tz: 'UTC' }).next().toDate();
