/** How every job fares: those on the clock and those taken off it. */
export const jobStates = `with runs as (
    select name, state::text, coalesce(started_on, created_on) as at, started_on, completed_on, output from pgboss.job
    union all select name, state::text, coalesce(started_on, created_on), started_on, completed_on, output
      from pgboss.archive where created_on > now() - interval '7 days'
  ), known as (
    select name, cron, false as paused from pgboss.schedule
    union all select name, cron, true from paused_jobs where not exists
      (select from pgboss.schedule s where s.name = paused_jobs.name)
  )
  select k.name, k.cron, k.paused, last.at as "lastAt", last.state as "lastState", last.seconds as "lastSeconds",
    failed.error, failed.failures, queued.waiting, queued.running
  from known k
  left join lateral (
    select at, state, extract(epoch from completed_on - started_on)::float8 as seconds
    from runs where runs.name = k.name order by at desc limit 1) last on true
  left join lateral (
    select count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as running
    from runs where runs.name = k.name) queued on true
  left join lateral (
    select count(*)::int as failures,
      (array_agg(coalesce(output ->> 'message', output #>> '{value,message}', output::text) order by at desc))[1] as error
    from runs where runs.name = k.name and state = 'failed' and at > now() - interval '7 days') failed on true
  order by k.name`;

/** $1: the job. The queue's own policies keep two of a kind from running at once. */
export const askForRun = `insert into pgboss.job (name, policy, retry_limit, expire_in, data)
  select q.name, q.policy, coalesce(q.retry_limit, 2), make_interval(secs => coalesce(q.expire_seconds, 600)),
    '{"asked": true}'
  from pgboss.queue q where q.name = $1
    and not exists (select from pgboss.job j where j.name = q.name and j.state = 'created' and j.start_after <= now())`;

/** $1: the job. Its latest failed run is one that an operator asked for now. */
export const retryFailed = `update pgboss.job set state = 'retry', retry_limit = retry_limit + 1, start_after = now(),
    completed_on = null, data = '{"asked": true}'
  where name = $1 and id = (select id from pgboss.job where name = $1 and state = 'failed'
    order by completed_on desc limit 1)
  returning id`;

/** $1: the job. */
export const pauseSteps = [
  `insert into paused_jobs (name, cron) select name, cron from pgboss.schedule where name = $1 on conflict do nothing`,
  `delete from pgboss.schedule where name = $1`,
  // On their way from the clock into the queue, and in it.
  `delete from pgboss.job where name = '__pgboss__send-it' and state = 'created' and data ->> 'name' = $1`,
  `delete from pgboss.job where name = $1 and state in ('created', 'retry') and not coalesce(data ? 'asked', false)`,
];

/** $1: the job. */
export const resumeSteps = [
  `insert into pgboss.schedule (name, cron, timezone, options)
   select name, cron, 'UTC', '{"tz": "UTC"}' from paused_jobs where name = $1 on conflict do nothing`,
  `delete from paused_jobs where name = $1`,
];
