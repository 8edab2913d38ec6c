import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ExportButton } from '../citations/ExportButton';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { KeptList } from './KeptList';

const SavedPapersQuery = graphql(`
  query SavedPapers($first: Int!, $after: String) {
    viewer {
      id
      saved(first: $first, after: $after) {
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
            viewerSaved
            ...PaperCard
          }
        }
      }
    }
  }
`);

export function SavedList({ ready }: { ready: boolean }) {
  const { data, error, refetch, fetchMore } = useQuery(SavedPapersQuery, {
    variables: { first: 20 },
    skip: !ready,
    ...useEntryFetchPolicy(),
  });
  const papers = data?.viewer?.saved;
  return (
    <KeptList
      label="Papers you saved"
      head={<ExportButton what="your saved papers" path="library" />}
      papers={papers}
      belongs={({ viewerSaved }) => viewerSaved}
      error={error}
      refetch={() => refetch()}
      fetchMore={() => fetchMore({ variables: { after: papers?.pageInfo.endCursor } })}
      empty={
        <EmptyState
          title="Nothing saved yet."
          action={<ButtonLink to="/">See what is trending</ButtonLink>}
        >
          <p>Press “Save” on a paper, or the key s, and it waits here until you have time.</p>
        </EmptyState>
      }
    />
  );
}
