import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql';
import type { LiveSourceFieldsFragment } from '../../gql/graphql';
import { EmptyState } from '../../ui/EmptyState';
import { formatNumber } from '../../ui/numbers';
import { Section } from '../../ui/Section';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { AddSourceForm } from './AddSourceForm';
import { DeskAnswer } from './DeskAnswer';
import { DueTime } from './DueTime';
import { LiveSourceActs } from './LiveSourceActs';
import { LiveSourceFields, LiveSourcesQuery } from './live-source-documents';
import css from './Operations.module.css';
import { SourceTimes } from './SourceTimes';
import { sourceName } from './source-names';

const LOOK_AGAIN_MS = 5_000;

type Source = LiveSourceFieldsFragment;

const nextRun = ({ running, asked, paused, nextRunAt }: Source) => {
  if (running) return 'at work';
  if (asked) return 'soon';
  if (paused) return <span className={css.warn}>paused</span>;
  return nextRunAt ? <DueTime at={nextRunAt} /> : null;
};

const lastRun = ({ lastRunAt, running, unfinished }: Source) =>
  lastRunAt ? (
    <>
      <Time at={lastRunAt} />
      {unfinished && !running ? <span className={css.warn}>, goes on next time</span> : null}
    </>
  ) : (
    'never'
  );

const brought = ({ counts, lastRunAt }: Source) => {
  const { added, updated, rejected, removed } = counts;
  const parts = [
    added > 0 ? `${formatNumber(added)} new` : '',
    updated > 0 ? `${formatNumber(updated)} changed` : '',
    rejected > 0 ? `${formatNumber(rejected)} rejected` : '',
    removed > 0 ? `${formatNumber(removed)} removed` : '',
  ].filter(Boolean);
  return parts.join(', ') || (lastRunAt ? 'nothing new' : '');
};

const COLUMNS: Column<Source>[] = [
  {
    name: 'Source',
    value: sourceName,
    show: (source) => (
      <>
        {sourceName(source)}
        {source.lastError ? <p className={css.failed}>{source.lastError}</p> : null}
      </>
    ),
  },
  {
    name: 'Fetched',
    value: ({ schedule }) => schedule ?? 'by hand only',
    show: (source) => <SourceTimes source={source} />,
  },
  { name: 'Next', value: ({ nextRunAt }) => nextRunAt ?? '', show: nextRun },
  { name: 'Last', value: ({ lastRunAt }) => lastRunAt ?? '', show: lastRun },
  { name: 'Brought', value: brought },
];

const IN_FILE: Column<Source>[] = [
  { name: 'Name', value: ({ name }) => name },
  { name: 'Added', value: ({ counts }) => counts.added },
  { name: 'Updated', value: ({ counts }) => counts.updated },
  { name: 'Unchanged', value: ({ counts }) => counts.unchanged },
  { name: 'Rejected', value: ({ counts }) => counts.rejected },
  { name: 'Removed', value: ({ counts }) => counts.removed },
  { name: 'Problem', value: ({ lastError }) => lastError ?? '' },
];

/** What the desk fetches papers from by itself: how that goes, and an operator's hand on it. */
export function LiveSources() {
  const asked = useQuery(LiveSourcesQuery, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  return (
    <Section
      id="live-sources"
      title="Fetched by the desk"
      lead="Papers that come in by themselves. A run that breaks off goes on where it was, and stops no other source."
    >
      <DeskAnswer what="What the desk fetches could not be asked." asked={asked}>
        {({ desk }) => (
          <>
            {desk.liveSources.length === 0 ? (
              <EmptyState title="Nothing is fetched yet.">
                <p>Name a source below, and its papers of the past week come at once.</p>
              </EmptyState>
            ) : (
              <ActTable
                label="Sources that are fetched"
                columns={COLUMNS}
                inFile={IN_FILE}
                rows={desk.liveSources.map((source) => readFragment(LiveSourceFields, source))}
                keyOf={({ name }) => name}
                acts={(source) => <LiveSourceActs source={source} />}
                fileName="desk-fetched.csv"
              />
            )}
            <AddSourceForm />
          </>
        )}
      </DeskAnswer>
    </Section>
  );
}
