/**
 * The papers of some condition on `papers`, each with `value`, its attention against its day's, to be filtered and
 * sorted by it. A day's level leans on the period's as if two such papers were on it, so that a paper alone on its day
 * keeps its lead; in steps of an eighth, so that one vote seldom moves a whole day between two pages
 * (docs/decisions/007).
 */
export const heldAgainstDay = (within: string): string =>
  `with listed as (
    select id, feed_date, trending_score - (feed_date - date '2020-01-01') / 2.0 as attention
    from papers where ${within}
  ), levels as (
    select feed_date, round(8 * (sum(attention) + 2 * (select avg(attention) from listed)) / (count(*) + 2)) / 8 as level
    from listed group by feed_date
  ), held as (select id, attention - level as value from listed join levels using (feed_date))
  select id, value from held where true`;
