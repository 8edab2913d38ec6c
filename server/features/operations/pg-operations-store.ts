import type { Queryable } from '../../db/database.js';
import type { DayOfDesk, JobState, OperationsStore } from './operations-store.js';

const jobs = `with runs as (
    select name, state::text, created_on, started_on, completed_on, output from pgboss.job
    union all select name, state::text, created_on, started_on, completed_on, output from pgboss.archive
      where created_on > now() - interval '7 days'
  )
  select s.name, s.cron, last.at as "lastAt", last.state as "lastState", last.seconds as "lastSeconds",
    failed.error, failed.failures
  from pgboss.schedule s
  left join lateral (
    select coalesce(started_on, created_on) as at, state,
      extract(epoch from completed_on - started_on)::float8 as seconds
    from runs where runs.name = s.name order by created_on desc limit 1) last on true
  left join lateral (
    select count(*)::int as failures,
      (array_agg(coalesce(output ->> 'message', output #>> '{value,message}', output::text) order by created_on desc))[1] as error
    from runs where runs.name = s.name and state = 'failed' and created_on > now() - interval '7 days') failed on true
  order by s.name`;

// The queue's own policies keep two of a kind from running at once.
const enqueue = `insert into pgboss.job (name, policy, retry_limit, expire_in)
  select q.name, q.policy, coalesce(q.retry_limit, 2), make_interval(secs => coalesce(q.expire_seconds, 600))
  from pgboss.queue q where q.name = $1
    and not exists (select from pgboss.job j where j.name = q.name and j.state = 'created' and j.start_after <= now())`;

const days = `with days as (
    select day::date from generate_series($2::date - ($1::int - 1), $2::date, interval '1 day') as day
  ), since as (select min(day)::timestamp at time zone 'utc' as at from days),
  acts as (
    select account_id, rated_at as at from ratings, since where rated_at >= since.at
    union all select account_id, saved_at from saves, since where saved_at >= since.at
    union all select account_id, last_at from opens, since where last_at >= since.at
  ),
  arrived as (select arrived_at as at from papers, since where arrived_at >= since.at),
  joined as (select created_at as at from accounts, since where created_at >= since.at),
  mails as (select coalesce(sent_at, created_at) as at, status from deliveries, since where created_at >= since.at)
  select day::text,
    (select count(*)::int from arrived where (at at time zone 'utc')::date = day) as papers,
    (select count(*)::int from joined where (at at time zone 'utc')::date = day) as "signUps",
    (select count(distinct account_id)::int from acts where (at at time zone 'utc')::date = day) as readers,
    (select count(*)::int from mails where status = 'SENT' and (at at time zone 'utc')::date = day) as "mailsSent",
    (select count(*)::int from mails where status = 'SKIPPED' and (at at time zone 'utc')::date = day) as "mailsSkipped",
    (select count(*)::int from mails where status = 'FAILED' and (at at time zone 'utc')::date = day) as "mailsFailed"
  from days order by day`;

export class PgOperationsStore implements OperationsStore {
  constructor(private readonly db: Queryable) {}

  async jobs(): Promise<JobState[]> {
    return (await this.hasQueue()) ? this.db.query(jobs) : [];
  }

  async enqueue(name: string): Promise<boolean> {
    const known = (await this.jobs()).some((job) => job.name === name);
    if (known) await this.db.query(enqueue, [name]);
    return known;
  }

  days(count: number, until: Date): Promise<DayOfDesk[]> {
    return this.db.query(days, [count, until.toISOString().slice(0, 10)]);
  }

  private async hasQueue(): Promise<boolean> {
    const [row] = await this.db.query<{ there: boolean }>(
      `select to_regclass('pgboss.schedule') is not null as there`,
    );
    return row?.there ?? false;
  }
}
