import { setTimeout } from 'node:timers/promises';

/** The only source of the current time, so that tests can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands at one moment, for what is told as of a day. */
export class SetClock implements Clock {
  constructor(private moment: Date) {}

  now(): Date {
    return this.moment;
  }

  set(moment: Date): void {
    this.moment = moment;
  }
}

/** Waits; rejects as soon as the signal aborts. Tests set the clock forward instead. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export const systemSleep: Sleep = (ms, signal) => setTimeout(ms, undefined, { signal });

/** The calendar day of an instant in UTC, as YYYY-MM-DD. */
export const isoDay = (instant: Date): string => instant.toISOString().slice(0, 10);
