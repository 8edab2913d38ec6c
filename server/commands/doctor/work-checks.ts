import cronParser from 'cron-parser';
import { PgFailureStore } from '../../features/failures/pg-failure-store.js';
import type { JobState } from '../../features/operations/job-state.js';
import { PgJobStore } from '../../features/operations/pg-job-store.js';
import { PgLiveSourceStore } from '../../features/sources/pg-live-source-store.js';
import { type Check, type Examined, fine, warn } from './finding.js';

const minute = 60_000;
/** A run may wait for the one before it; ten minutes is what each may take. */
const patience = 15 * minute;
const day = 24 * 60 * minute;

/** What the desk does by itself. Nothing of this keeps readers from their papers. */
export const workChecks: Readonly<Record<string, Check<Examined>>> = {
  jobs: async ({ db, now }) => {
    const jobs = await new PgJobStore(db).list();
    if (jobs.length === 0) return fine('jobs', 'none ran yet; the desk or a worker does them');
    const late = jobs.filter((job) => isOverdue(job, now)).map(({ name }) => name);
    const failed = jobs.filter(({ lastState }) => ['failed', 'retry'].includes(lastState ?? ''));
    const findings = failed.map(({ name, error }) =>
      warn('jobs', `${name} failed last (${error ?? 'it is tried again'}); see /desk?show=queue`),
    );
    if (late.length > 0)
      findings.push(
        warn(
          'jobs',
          `overdue: ${late.join(', ')}; start the desk, or a worker where it is --api-only`,
        ),
      );
    const paused = jobs.filter((job) => job.paused).length;
    const text = `${jobs.length} by the clock${paused > 0 ? `, ${paused} of them paused` : ''}`;
    return findings.length > 0 ? findings : fine('jobs', text);
  },
  sources: async ({ db }) => {
    const sources = await new PgLiveSourceStore(db).list();
    const failing = sources.filter(({ failures, paused }) => failures > 0 && !paused);
    return failing.length === 0
      ? fine('sources', `${sources.length}, none failing`)
      : failing.map(({ name, failures, lastError }) =>
          warn(
            'sources',
            `${name} failed ${failures} times in a row (${lastError ?? 'no word why'}); it is tried again; pause it or remove it if it is gone for good`,
          ),
        );
  },
  mails: async ({ db, now }) => {
    const [row] = await db.query<{ late: number; failed: number }>(
      `select count(*) filter (where status in ('PENDING', 'DEFERRED') and created_at < $1)::int as late,
         count(*) filter (where status = 'FAILED' and created_at > $2)::int as failed from deliveries`,
      [new Date(now.getTime() - 60 * minute), new Date(now.getTime() - 7 * day)],
    );
    const { late, failed } = row!;
    if (late + failed === 0) return fine('mails', 'none is late, none failed in the past week');
    return warn(
      'mails',
      `${late} wait for more than an hour, ${failed} were given up in the past week; see /desk?show=mail`,
    );
  },
  failures: async ({ db, now }) => {
    const since = now.getTime() - day;
    const noted = (await new PgFailureStore(db).latest(200)).filter(
      ({ kind, lastAt }) => ['REQUEST', 'UPKEEP'].includes(kind) && lastAt.getTime() > since,
    );
    return noted.length === 0
      ? fine('failures', 'none in the past day')
      : warn(
          'failures',
          `${noted.length} kinds in the past day, the last in ${noted[0]!.place}; see /desk?show=errors and the log`,
        );
  },
};

function isOverdue({ cron, paused, lastAt, running }: JobState, now: Date): boolean {
  if (paused || running > 0 || lastAt === null) return false;
  const currentDate = new Date(now.getTime() - patience);
  const due = cronParser.parseExpression(cron, { currentDate, tz: 'UTC' }).prev().toDate();
  return lastAt < due;
}
