import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { FollowedKind } from '../../gql/graphql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { LoadMore } from '../papers/LoadMore';
import { PaperList } from '../papers/PaperList';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import css from './Following.module.css';

const FollowingQuery = graphql(`
  query Following($of: FollowedKind, $first: Int!, $after: String) {
    viewer {
      id
      following(of: $of, first: $first, after: $after) {
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

const EMPTY: Record<FollowedKind, string> = {
  AUTHORS: 'Nothing by authors you follow.',
  TOPICS: 'Nothing followed yet.',
  KEYWORDS: 'Nothing has a keyword you follow.',
};

export function FollowedPapers({ of }: { of: FollowedKind | undefined }) {
  const { data, error, refetch, fetchMore } = useQuery(FollowingQuery, {
    variables: { of, first: 20 },
    ...useEntryFetchPolicy(),
  });
  const list = data?.viewer?.following;
  if (error && !list)
    return (
      <ErrorNote
        what="The papers could not be fetched."
        safe="Whom and what you follow is safe."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!list) return <PaperListSkeleton />;
  if (list.edges.length === 0)
    return (
      <EmptyState
        title={EMPTY[of ?? 'TOPICS']}
        action={<ButtonLink to="/interests">Choose whom and what to follow</ButtonLink>}
      >
        <p>
          An author can be followed on the page of any of their papers, a topic in the settings, a
          keyword right here.
        </p>
      </EmptyState>
    );
  return (
    <>
      <PaperList entries={list.edges} paperOf={({ node }) => node} label="Papers followed" />
      {list.pageInfo.hasNextPage ? (
        <LoadMore
          label="Show more"
          fetchMore={() => fetchMore({ variables: { after: list.pageInfo.endCursor } })}
          eager
        />
      ) : (
        <p data-screen-only className={css.end}>
          You are through. <Link to="/?order=newest">See what is new ›</Link>
        </p>
      )}
    </>
  );
}
