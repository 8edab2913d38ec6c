import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql';
import type { JobFieldsFragment } from '../../gql/graphql';
import { EmptyState } from '../../ui/EmptyState';
import { formatNumber } from '../../ui/numbers';
import { Section } from '../../ui/Section';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { DeskAnswer } from './DeskAnswer';
import { DueTime } from './DueTime';
import { JobActs } from './JobActs';
import { JobFields, QueueQuery } from './job-documents';
import css from './Operations.module.css';

const LOOK_AGAIN_MS = 5_000;

const STATES: Record<string, string> = {
  created: 'waiting',
  active: 'running',
  completed: 'done',
  retry: 'failed, tried again soon',
  failed: 'failed',
  cancelled: 'cancelled',
};

const took = (seconds: number) =>
  seconds < 1 ? 'under a second' : `${formatNumber(Math.round(seconds))} s`;

const lastRun = ({ lastAt, lastState, lastSeconds }: JobFieldsFragment) =>
  lastAt ? (
    <>
      {STATES[lastState ?? ''] ?? lastState}, <Time at={lastAt} />
      {lastSeconds == null ? '' : `, took ${took(lastSeconds)}`}
    </>
  ) : (
    'not lately'
  );

const COLUMNS: Column<JobFieldsFragment>[] = [
  {
    name: 'Job',
    value: ({ name }) => name,
    show: ({ name, cron, failures, error }) => (
      <>
        {name} <code className={css.cron}>{cron}</code>
        {failures > 0 ? <p className={css.failed}>{error}</p> : null}
      </>
    ),
  },
  {
    name: 'Due',
    value: ({ nextAt, paused }) => (paused ? 'paused' : (nextAt ?? '')),
    show: ({ nextAt, paused }) =>
      paused ? <span className={css.warn}>paused</span> : nextAt ? <DueTime at={nextAt} /> : null,
  },
  { name: 'Last run', value: ({ lastAt }) => lastAt ?? '', show: lastRun },
  { name: 'Waiting', value: ({ waiting }) => waiting },
  { name: 'Running', value: ({ running }) => running },
  { name: 'Failed in a week', value: ({ failures }) => failures },
];

const IN_FILE: Column<JobFieldsFragment>[] = [
  { name: 'Times (cron, UTC)', value: ({ cron }) => cron },
  { name: 'Outcome', value: ({ lastState }) => STATES[lastState ?? ''] ?? '' },
  { name: 'Seconds', value: ({ lastSeconds }) => lastSeconds ?? '' },
  { name: 'Error', value: ({ error }) => error ?? '' },
];

function NoJobs() {
  return (
    <EmptyState title="No process has run jobs on this desk yet.">
      <p>
        They begin with npm start. Beside a desk that was started with --api-only, the worker runs
        them.
      </p>
    </EmptyState>
  );
}

/** Work by the clock: how it went, when it is due, and an operator's hand on it. */
export function QueueTab() {
  const asked = useQuery(QueueQuery, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  return (
    <Section
      id="queue"
      title="Queue"
      lead="Work by the clock, in UTC. What is asked for begins within seconds, wherever jobs are run; what is paused stays paused, also after a start."
    >
      <DeskAnswer what="The queue could not be fetched." asked={asked}>
        {({ desk }) =>
          desk.jobs.length === 0 ? (
            <NoJobs />
          ) : (
            <ActTable
              label="Jobs"
              columns={COLUMNS}
              inFile={IN_FILE}
              rows={desk.jobs.map((job) => readFragment(JobFields, job))}
              keyOf={({ name }) => name}
              acts={(job) => <JobActs job={job} />}
              fileName="desk-queue.csv"
            />
          )
        }
      </DeskAnswer>
    </Section>
  );
}
