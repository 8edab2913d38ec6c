import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { FoundBy } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { formatCount } from '../../ui/numbers';
import { Section } from '../../ui/Section';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { paperPath } from '../papers/paper-path';
import { DeskAnswer } from './DeskAnswer';
import { DuplicatesQuery, type MergedPaper, type Suspect, UndoMerge } from './duplicate-documents';
import { SuspectActs } from './SuspectActs';

const FOUND: Record<FoundBy, string> = {
  ID: 'an id of both',
  TITLE: 'the same title',
  NEAR: 'much the same text',
  HAND: 'by hand',
};

const describe = ({ key, authors, publishedAt }: Suspect['one']) =>
  [authors[0]?.name ?? 'no authors', publishedAt?.slice(0, 4) ?? 'no date', key].join(' · ');

const shown = (paper: Suspect['one']) => (
  <>
    <Link to={paperPath(paper.key)}>{paper.title}</Link>
    <br />
    <small>{describe(paper)}</small>
  </>
);

const SUSPECTS: Column<Suspect>[] = [
  { name: 'Came first', value: ({ one }) => one.title, show: ({ one }) => shown(one) },
  { name: 'Came later', value: ({ other }) => other.title, show: ({ other }) => shown(other) },
  { name: 'Have', value: ({ foundBy }) => FOUND[foundBy] },
];

const MERGES: Column<MergedPaper>[] = [
  { name: 'Paper', value: ({ mergedTitle }) => mergedTitle },
  { name: 'Known as', value: ({ mergedKey }) => mergedKey },
  {
    name: 'Became part of',
    value: ({ kept }) => kept?.key ?? 'a paper that is gone',
    show: ({ kept }) => (kept ? <Link to={paperPath(kept.key)}>{kept.key}</Link> : undefined),
  },
  { name: 'For', value: ({ reason }) => FOUND[reason] },
  { name: 'By', value: ({ byName }) => byName ?? 'the desk' },
  { name: 'When', value: ({ at }) => at, show: ({ at }) => <Time at={at} /> },
];

/** Papers that may be one, and those that were made one. */
export function DuplicatesTab() {
  const asked = useQuery(DuplicatesQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <DeskAnswer what="The duplicates could not be fetched." asked={asked}>
      {({ desk: { duplicates } }) => (
        <>
          <Suspects {...duplicates} />
          <Merges merges={duplicates.merges} />
        </>
      )}
    </DeskAnswer>
  );
}

function Suspects({ suspected, suspectedCount }: { suspected: Suspect[]; suspectedCount: number }) {
  return (
    <Section
      id="suspected"
      title="May be one paper"
      lead="The desk was not sure of these. Made one, the paper keeps what readers did with either."
    >
      {suspected.length === 0 ? (
        <EmptyState title="Nothing to judge.">
          <p>Where a title comes twice and authors or years do not agree, it is asked here.</p>
        </EmptyState>
      ) : (
        <>
          <p role="status">{formatCount(suspectedCount, 'pair')}</p>
          <ActTable
            label="May be one paper"
            columns={SUSPECTS}
            rows={suspected}
            keyOf={({ one, other }) => `${one.id}/${other.id}`}
            acts={(pair) => <SuspectActs pair={pair} />}
            fileName="desk-suspected-duplicates.csv"
          />
        </>
      )}
    </Section>
  );
}

function Merges({ merges }: { merges: MergedPaper[] }) {
  return (
    <Section
      id="merges"
      title="Made one"
      lead="The latest 50. Undone, each paper has again what was done with it, and the two stay apart."
    >
      {merges.length === 0 ? (
        <EmptyState title="No paper came twice so far.">
          <p>Preprints and their articles are brought together as they come in.</p>
        </EmptyState>
      ) : (
        <ActTable
          label="Made one"
          columns={MERGES}
          rows={merges}
          keyOf={({ id }) => id}
          acts={(merge) => <MergeActs merge={merge} />}
          fileName="desk-merges.csv"
        />
      )}
    </Section>
  );
}

function MergeActs({ merge: { id, mergedTitle, undoneAt } }: { merge: MergedPaper }) {
  const send = useSend();
  const perform = usePerform();
  if (undoneAt)
    return (
      <span>
        undone <Time at={undoneAt} />
      </span>
    );
  return (
    <Button
      look="quiet"
      aria-label={`Undo: ${mergedTitle}`}
      onClick={() =>
        perform({
          said: 'They are two papers again.',
          why: 'Operators say which papers are one.',
          run: () => send(UndoMerge, { id }, ['Duplicates']),
        })
      }
    >
      Undo
    </Button>
  );
}
