import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { FailuresQuery as Answer, FailureKind } from '../../gql/graphql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { DeskAnswer } from './DeskAnswer';

const FailuresQuery = graphql(`
  query Failures {
    desk {
      failures(first: 100) {
        kind
        place
        message
        times
        lastAt
      }
    }
  }
`);

type Failure = Answer['desk']['failures'][number];

const KINDS: Record<FailureKind, { name: string; to?: string; act?: string }> = {
  JOB: { name: 'job', to: '/desk?show=queue', act: 'To the queue' },
  MAIL: { name: 'mail', to: '/desk?show=mail', act: 'To the mails' },
  IMPORT: { name: 'import', to: '/desk?show=sources', act: 'To the imports' },
  REQUEST: { name: 'request' },
  UPKEEP: { name: 'upkeep', to: '/desk?show=index', act: 'To the indexes' },
};

const COLUMNS: Column<Failure>[] = [
  { name: 'Where', value: ({ place }) => place },
  { name: 'What', value: ({ kind }) => KINDS[kind].name },
  { name: 'What it said', value: ({ message }) => message },
  { name: 'Times', value: ({ times }) => times },
  { name: 'Last', value: ({ lastAt }) => lastAt, show: ({ lastAt }) => <Time at={lastAt} /> },
];

function WhereToAct({ failure: { kind, place } }: { failure: Failure }) {
  const { to, act } = KINDS[kind];
  return to ? (
    <ButtonLink look="quiet" to={to} aria-label={`${act}: ${place}`}>
      {act}
    </ButtonLink>
  ) : null;
}

/** What went wrong on the desk, in one place. */
export function ErrorsTab() {
  const asked = useQuery(FailuresQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Section
      id="errors"
      title="Errors"
      lead="Jobs, mails and imports that failed in the past week; in the past month requests that failed in a way nobody foresaw, and vectors and indexes that fell behind. Of a request only the place and the message are kept, never what was asked or by whom; the log of the process has more."
    >
      <DeskAnswer what="The errors could not be fetched." asked={asked}>
        {({ desk: { failures } }) =>
          failures.length === 0 ? (
            <EmptyState title="Nothing failed.">
              <p>When a job, a mail, an import or a request does, it is listed here.</p>
            </EmptyState>
          ) : (
            <ActTable
              label="Errors"
              columns={COLUMNS}
              rows={failures}
              keyOf={({ kind, place, message }) => `${kind} ${place} ${message}`}
              acts={(failure) => <WhereToAct failure={failure} />}
              fileName="desk-errors.csv"
            />
          )
        }
      </DeskAnswer>
    </Section>
  );
}
