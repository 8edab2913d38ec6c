/** How exactly a row says when it was published: 1 is a year, 2 a month, 3 a day or a time. */
export const exactness = (row: string): string =>
  `coalesce(array_position(array['year', 'month'], ${row}.published_in), 3)`;

/** Whether one row's date lies in the year or month which is all that the other says. */
export const isWithin = (exact: string, other: string): string =>
  `coalesce(${exactness(exact)} > ${exactness(other)}
    and date_trunc(${other}.published_in, ${exact}.published_at, 'utc') = ${other}.published_at, false)`;
