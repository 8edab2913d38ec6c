/** Work that is done by the clock. It may be cut short and run again, so doing it twice must do no harm. */
export interface Job<Services> {
  /** noun.verb */
  readonly name: string;
  readonly cron: string;
  /** Returns how much was done, for the log. The signal says that the process ends. */
  run(services: Services, signal: AbortSignal): Promise<number>;
}
