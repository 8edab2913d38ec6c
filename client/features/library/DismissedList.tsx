import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { KeptList } from './KeptList';

const DismissedPapersQuery = graphql(`
  query DismissedPapers($first: Int!, $after: String) {
    viewer {
      id
      dismissed(first: $first, after: $after) {
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
            ...PaperCard
          }
        }
      }
    }
  }
`);

export function DismissedList({ ready }: { ready: boolean }) {
  const { data, error, refetch, fetchMore } = useQuery(DismissedPapersQuery, {
    variables: { first: 20 },
    skip: !ready,
    ...useEntryFetchPolicy(),
  });
  const papers = data?.viewer?.dismissed;
  return (
    <KeptList
      label="Papers you hid"
      papers={papers}
      belongs={({ viewerDismissed }) => viewerDismissed}
      error={error}
      refetch={() => refetch()}
      fetchMore={() => fetchMore({ variables: { after: papers?.pageInfo.endCursor } })}
      empty={
        <EmptyState
          title="Nothing hidden."
          action={<ButtonLink to="/">See what is trending</ButtonLink>}
        >
          <p>
            Papers you are not interested in leave your lists and wait here, should you change your
            mind.
          </p>
        </EmptyState>
      }
    />
  );
}
