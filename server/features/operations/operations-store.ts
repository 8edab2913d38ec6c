/** What became of a job that runs by the clock. */
export interface JobState {
  /** noun.verb */
  readonly name: string;
  /** When it is due, as cron has it; UTC. */
  readonly cron: string;
  readonly lastAt: Date | null;
  /** Of the last run: created, active, completed, retry, failed, cancelled. */
  readonly lastState: string | null;
  readonly lastSeconds: number | null;
  /** Message of the last run that failed in the past week. */
  readonly error: string | null;
  /** Runs that failed in the past week. */
  readonly failures: number;
}

/** What happened on a day, UTC. */
export interface DayOfDesk {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly papers: number;
  readonly signUps: number;
  /** Readers whose rating, save or latest opening of a paper was on it. */
  readonly readers: number;
  readonly mailsSent: number;
  readonly mailsSkipped: number;
  readonly mailsFailed: number;
}

export interface OperationsStore {
  /** By name; none where no process has run jobs yet. */
  jobs(): Promise<JobState[]>;
  /** Puts a job into the queue, unless it waits there already. False when there is none of this name. */
  enqueue(name: string): Promise<boolean>;
  /** The last days up to `until`, earliest first. */
  days(count: number, until: Date): Promise<DayOfDesk[]>;
}
