/** Where a list of rows with a time and an id stands, newest first. */
export interface NewestPosition {
  /** ISO 8601 in UTC, with the microseconds of Postgres, so that no two rows are one. */
  readonly at: string;
  readonly id: string;
}
