/** An instant as text with the microseconds of Postgres, for cursors: a Date would cut them off. */
export const exactTime = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
