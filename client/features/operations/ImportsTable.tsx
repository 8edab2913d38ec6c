import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ImportFieldsFragment, ImportState } from '../../gql/graphql';
import { EmptyState } from '../../ui/EmptyState';
import { formatNumber } from '../../ui/numbers';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { HowToImport } from './HowToImport';
import css from './Operations.module.css';

const ImportFields = graphql(`
  fragment ImportFields on ImportRun {
    id
    source
    state
    added
    updated
    unchanged
    rejected
    problem
    startedAt
    endedAt
    rejections {
      line
      reason
    }
  }
`);

const STATES: Record<ImportState, string> = {
  DONE: 'read to its end',
  STOPPED: 'stopped by hand',
  FAILED: 'broke off',
};

/** Folded, as a file can have many of them. */
function Rejected({ rejected, rejections }: ImportFieldsFragment) {
  const more = rejected - rejections.length;
  return (
    <details className={css.rejected}>
      <summary>Why {rejected === 1 ? 'a line was' : 'lines were'} rejected</summary>
      <ol className={css.lines}>
        {rejections.map(({ line, reason }) => (
          <li key={line}>
            Line {formatNumber(line)}: {reason}
          </li>
        ))}
        {more > 0 ? <li>and {formatNumber(more)} more</li> : null}
      </ol>
    </details>
  );
}

const COLUMNS: Column<ImportFieldsFragment>[] = [
  {
    name: 'File',
    value: ({ source }) => source,
    show: (run) => (
      <>
        {run.source}
        {run.problem ? <p className={css.failed}>{run.problem}</p> : null}
        {run.rejected > 0 ? <Rejected {...run} /> : null}
      </>
    ),
  },
  {
    name: 'Ended',
    value: ({ endedAt }) => endedAt,
    show: ({ endedAt, state }) => (
      <>
        <Time at={endedAt} />
        {state === 'DONE' ? null : <span className={css.warn}>, {STATES[state]}</span>}
      </>
    ),
  },
  { name: 'Added', value: ({ added }) => added },
  { name: 'Updated', value: ({ updated }) => updated },
  { name: 'Unchanged', value: ({ unchanged }) => unchanged },
  { name: 'Rejected', value: ({ rejected }) => rejected },
];

const IN_FILE: Column<ImportFieldsFragment>[] = [
  { name: 'Began', value: ({ startedAt }) => startedAt },
  { name: 'How it ended', value: ({ state }) => STATES[state] },
  { name: 'Problem', value: ({ problem }) => problem ?? '' },
  {
    name: 'First rejected lines',
    value: ({ rejections }) =>
      rejections.map(({ line, reason }) => `${line}: ${reason}`).join('\n'),
  },
];

/** What was read in, and which lines were refused. */
export function ImportsTable({ imports }: { imports: FragmentType<typeof ImportFields>[] }) {
  const runs = readFragment(ImportFields, imports);
  if (runs.length === 0)
    return (
      <EmptyState title="Nothing imported yet.">
        <HowToImport />
      </EmptyState>
    );
  return (
    <ActTable
      label="Imports"
      columns={COLUMNS}
      inFile={IN_FILE}
      rows={runs}
      keyOf={({ id }) => id}
      fileName="desk-imports.csv"
    />
  );
}
