import type { Failure, NotedKind } from './failure.js';

export interface NotedFailure {
  readonly kind: NotedKind;
  readonly place: string;
  readonly message: string;
  readonly times: number;
}

export interface FailureStore {
  /** Latest first: of the past week, and of a month where it is noted here only. */
  latest(limit: number): Promise<Failure[]>;
  /** Adds to what is known, and keeps only the latest of it. */
  add(failures: readonly NotedFailure[], at: Date): Promise<void>;
}
