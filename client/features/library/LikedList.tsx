import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { KeptList } from './KeptList';

const LikedPapersQuery = graphql(`
  query LikedPapers($first: Int!, $after: String) {
    viewer {
      id
      rated(rating: UP, first: $first, after: $after) {
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
            viewerRating
            ...PaperCard
          }
        }
      }
    }
  }
`);

export function LikedList({ ready }: { ready: boolean }) {
  const { data, error, refetch, fetchMore } = useQuery(LikedPapersQuery, {
    variables: { first: 20 },
    skip: !ready,
    ...useEntryFetchPolicy(),
  });
  const papers = data?.viewer?.rated;
  return (
    <KeptList
      label="Papers you liked"
      papers={papers}
      belongs={({ viewerRating }) => viewerRating === 'UP'}
      error={error}
      refetch={() => refetch()}
      fetchMore={() => fetchMore({ variables: { after: papers?.pageInfo.endCursor } })}
      empty={
        <EmptyState
          title="Nothing liked yet."
          action={<ButtonLink to="/">See what is trending</ButtonLink>}
        >
          <p>
            Press “More” on papers you would read, or the key u: they shape For you, and they are
            listed here.
          </p>
        </EmptyState>
      }
    />
  );
}
