import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ExportButton } from '../citations/ExportButton';
import { LearnFromSaves } from '../notes/LearnFromSaves';
import { NotedPaperFields } from '../notes/note-documents';
import { SavedFilters } from '../notes/SavedFilters';
import { SavedLine } from '../notes/SavedLine';
import { belongsToShelf, readShelfState, shelfPath } from '../notes/shelf-state';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { KeptList } from './KeptList';
import css from './SavedRoute.module.css';

const SavedPapersQuery = graphql(`
  query SavedPapers($filter: SavedFilter!, $first: Int!, $after: String) {
    viewer {
      id
      saved(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            key
            viewerDismissed
            ...NotedPaper
            ...PaperCard
          }
        }
      }
    }
  }
`);

const lineOf = ({ node }: { node: FragmentType<typeof NotedPaperFields> }) => (
  <SavedLine paper={node} />
);

export function SavedList({ ready }: { ready: boolean }) {
  const [params] = useSearchParams();
  const state = readShelfState(params);
  const { data, error, refetch, fetchMore } = useQuery(SavedPapersQuery, {
    variables: { first: 20, filter: state },
    skip: !ready,
    ...useEntryFetchPolicy(),
  });
  const papers = data?.viewer?.saved;
  const narrowed = shelfPath(state) !== '/saved';
  return (
    <>
      {ready ? <SavedFilters state={state} /> : null}
      <KeptList
        label="Papers you saved"
        head={
          <>
            <LearnFromSaves />
            <ButtonLink to="/import" look="quiet">
              Import
            </ButtonLink>
            <ExportButton what="your saved papers" path="library" />
          </>
        }
        papers={papers}
        reasonOf={lineOf}
        belongs={(paper) => belongsToShelf(readFragment(NotedPaperFields, paper), state)}
        error={error}
        refetch={() => refetch()}
        fetchMore={() => fetchMore({ variables: { after: papers?.pageInfo.endCursor } })}
        empty={narrowed ? <NothingOfThat /> : <NothingSaved />}
      />
    </>
  );
}

const NothingSaved = () => (
  <EmptyState
    title="Nothing saved yet."
    action={
      <div className={css.buttons}>
        <ButtonLink to="/">See what is trending</ButtonLink>
        <ButtonLink to="/import">Import a list</ButtonLink>
      </div>
    }
  >
    <p>Press “Save” on a paper, or the key s, and it waits here until you have time.</p>
  </EmptyState>
);

const NothingOfThat = () => (
  <EmptyState
    title="No saved paper is like that."
    action={<ButtonLink to="/saved">Show all you saved</ButtonLink>}
  >
    <p>Read state, tags and notes are changed below each paper here, or with the key n.</p>
  </EmptyState>
);
