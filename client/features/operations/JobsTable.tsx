import type { JobFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Time } from '../../ui/Time';
import { useSubmit } from '../../ui/use-submit';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import css from './Operations.module.css';
import { RunJob } from './operations-documents';

const STATES: Record<string, string> = {
  created: 'waiting',
  active: 'running',
  completed: 'done',
  retry: 'failed, tried again soon',
  failed: 'failed',
  cancelled: 'cancelled',
};

const took = (seconds: number) => (seconds < 1 ? 'under a second' : `${Math.round(seconds)} s`);

function JobRow({ job }: { job: JobFieldsFragment }) {
  const send = useSend();
  const perform = usePerform();
  const { busy, submit } = useSubmit();
  const run = () =>
    perform({
      said: `${job.name} is asked for.`,
      why: 'Operators set jobs going.',
      run: () => submit(() => send(RunJob, { name: job.name }, ['Operations'])),
    });
  return (
    <li className={css.job}>
      <div className={css.about}>
        <p className={css.name}>{job.name}</p>
        <p className={css.state}>
          {job.lastAt ? (
            <>
              {STATES[job.lastState ?? ''] ?? job.lastState}, <Time at={job.lastAt} />
              {job.lastSeconds === null ? '' : `, took ${took(job.lastSeconds ?? 0)}`}
            </>
          ) : (
            'not run lately'
          )}{' '}
          · <code title="cron, UTC">{job.cron}</code>
        </p>
        {job.failures > 0 ? (
          <p className={css.failed}>
            Failed {job.failures} {job.failures === 1 ? 'time' : 'times'} in a week: {job.error}
          </p>
        ) : null}
      </div>
      <Button aria-label={`Run ${job.name} now`} onClick={run} busy={busy}>
        Run now
      </Button>
    </li>
  );
}

export function JobsTable({ jobs }: { jobs: JobFieldsFragment[] }) {
  if (jobs.length === 0)
    return (
      <p className={css.state}>
        No process has run jobs on this desk yet. Start one: npm start, or the worker beside it.
      </p>
    );
  return (
    <ul>
      {jobs.map((job) => (
        <JobRow key={job.name} job={job} />
      ))}
    </ul>
  );
}
