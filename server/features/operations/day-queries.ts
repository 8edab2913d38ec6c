// Written out each time: the planner then knows how much it is.
const since = `(($2::date - ($1::int - 1))::timestamp at time zone 'utc')`;

/** $1: how many days, $2: the last of them. */
export const days = `with days as (
    select day::date from generate_series($2::date - ($1::int - 1), $2::date, interval '1 day') as day
  ),
  acts as materialized (
    select account_id, rated_at as at from ratings where rated_at >= ${since}
    union all select account_id, saved_at from saves where saved_at >= ${since}
    union all select account_id, last_at from opens where last_at >= ${since}
  ),
  arrived as materialized (select arrived_at as at from papers where arrived_at >= ${since}),
  joined as materialized (select created_at as at from accounts where created_at >= ${since}),
  mails as (select coalesce(sent_at, created_at) as at, status from deliveries where created_at >= ${since})
  select day::text,
    (select count(*)::int from arrived where (at at time zone 'utc')::date = day) as papers,
    (select count(*)::int from joined where (at at time zone 'utc')::date = day) as "signUps",
    (select count(distinct account_id)::int from acts where (at at time zone 'utc')::date = day) as readers,
    (select count(*)::int from mails where status in ('SENT', 'COMPLAINED') and (at at time zone 'utc')::date = day) as "mailsSent",
    (select count(*)::int from mails where status = 'SKIPPED' and (at at time zone 'utc')::date = day) as "mailsSkipped",
    (select count(*)::int from mails where status in ('FAILED', 'BOUNCED') and (at at time zone 'utc')::date = day) as "mailsFailed"
  from days order by day`;

/**
 * The same parameters. Impressions are kept for good, one a reader and paper; served pages that nothing was taken from
 * are dropped after eight days, so that their number would lie for earlier ones.
 */
export const listDays = `with days as (
    select day::date from generate_series($2::date - ($1::int - 1), $2::date, interval '1 day') as day
  ),
  seen as (
    select account_id, paper_id, (last_at at time zone 'utc')::date as day,
      date_trunc('day', last_at, 'utc') as start
    from impressions where last_at >= ${since}
  ),
  judged as (
    select day, account_id,
      exists (select from opens o where o.account_id = s.account_id and o.paper_id = s.paper_id and o.last_at >= s.start)
        or exists (select from saves v where v.account_id = s.account_id and v.paper_id = s.paper_id and v.saved_at >= s.start)
        or exists (select from ratings r where r.account_id = s.account_id and r.paper_id = s.paper_id and r.value = 1
          and r.rated_at >= s.start) as wanted,
      exists (select from ratings r where r.account_id = s.account_id and r.paper_id = s.paper_id and r.value = -1
          and r.rated_at >= s.start)
        or exists (select from dismissals d where d.account_id = s.account_id and d.paper_id = s.paper_id
          and d.dismissed_at >= s.start) as refused
    from seen s
  ),
  daily as (
    select day, count(*)::int as seen, count(distinct account_id)::int as readers,
      count(*) filter (where wanted and not refused)::int as taken, count(*) filter (where refused)::int as refused
    from judged group by day
  ),
  pages as (
    select (served_at at time zone 'utc')::date as day, count(*)::int as pages
    from served_pages where served_at >= ${since} group by 1
  )
  select days.day::text, case when days.day > $2::date - 7 then coalesce(pages, 0) end as pages,
    coalesce(readers, 0) as readers, coalesce(seen, 0) as seen, coalesce(taken, 0) as taken,
    coalesce(refused, 0) as "turnedDown"
  from days left join daily on daily.day = days.day left join pages on pages.day = days.day order by days.day`;
