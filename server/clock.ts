/** The only source of the current time, so that tests can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day of an instant in UTC, as YYYY-MM-DD. */
export const isoDay = (instant: Date): string => instant.toISOString().slice(0, 10);
