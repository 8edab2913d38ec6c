import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SkeletonLine } from '../../ui/Skeleton';
import { RankersSection } from '../rankers/RankersSection';
import { useSession } from '../session/session';
import { DaysSection } from './DaysSection';
import { JobsTable } from './JobsTable';
import css from './Operations.module.css';
import { JobFields, OperationsQuery } from './operations-documents';

const DAYS = 30;
const LOOK_AGAIN_MS = 10_000;

function NotYours() {
  return (
    <EmptyState
      title="This page is for the desk’s operators."
      action={<ButtonLink to="/">To today’s papers</ButtonLink>}
    >
      <p>
        An operator makes another with <code>npm run lectern -- user role EMAIL operator</code>.
      </p>
    </EmptyState>
  );
}

function Operations() {
  const { data, error, refetch } = useQuery(OperationsQuery, {
    variables: { days: DAYS },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  const desk = data?.desk;
  if (error && !desk)
    return (
      <ErrorNote what="The desk could not be asked." error={error} onRetry={() => void refetch()} />
    );
  if (!desk) return <SkeletonLine width="60%" />;
  const waiting = Math.max(0, desk.paperCount - desk.embeddedCount);
  return (
    <>
      <dl className={css.facts}>
        <div>
          <dt>Papers</dt>
          <dd>{desk.paperCount.toLocaleString('en-GB')}</dd>
        </div>
        <div>
          <dt>Waiting for a vector</dt>
          <dd>{waiting.toLocaleString('en-GB')}</dd>
        </div>
        <div>
          <dt>Not serving</dt>
          <dd>{desk.missing.join(', ') || 'nothing: all is well'}</dd>
        </div>
        <div>
          <dt>Mail goes to</dt>
          <dd>{desk.mailGoesToOutbox ? 'the outbox folder' : 'the mail server'}</dd>
        </div>
      </dl>
      <Section id="days" title={`The last ${DAYS} days`} lead="Days are those of UTC.">
        <DaysSection days={desk.days} />
      </Section>
      <Section
        id="jobs"
        title="Jobs"
        lead="Work by the clock. One that is asked for begins within seconds, wherever jobs are run."
      >
        <JobsTable jobs={desk.jobs.map((job) => readFragment(JobFields, job))} />
      </Section>
    </>
  );
}

/** What an operator wants to know of the desk, and can set going. */
export function Component() {
  const { viewer } = useSession();
  return (
    <Page title="The desk">
      <h1 className={css.title}>The desk</h1>
      {viewer === undefined ? null : viewer?.isOperator ? (
        <>
          <Operations />
          <Section
            id="rankers"
            title="How lists are weighed"
            lead="Learnt from what readers open, save and like. What is new takes over only when later feedback and a trial in real lists agree."
          >
            <RankersSection />
          </Section>
        </>
      ) : (
        <NotYours />
      )}
    </Page>
  );
}
