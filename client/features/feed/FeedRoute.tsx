import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { NextDigestQuery } from '../digest/NextDigestNote';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { useSession } from '../session/session';
import { FeedAside } from './FeedAside';
import { FeedHead } from './FeedHead';
import { FeedPapers } from './FeedPapers';
import { FeedQuery, PAGE } from './feed-query';
import { readFeedState, useFeedState } from './feed-state';
import { periodName } from './period-name';
import { Welcome } from './Welcome';

export const queries = { Feed: FeedQuery, NextDigest: NextDigestQuery };

export const preload = (client: ApolloClient, { search }: { search: URLSearchParams }) =>
  client.query({ query: FeedQuery, variables: { ...readFeedState(search), first: PAGE } });

export function Component() {
  const state = useFeedState();
  const { viewer } = useSession();
  const variables = useMemo(() => ({ ...state, first: PAGE }), [state]);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(FeedQuery, {
    variables,
    ...useEntryFetchPolicy(),
  });
  const feed = data?.feed ?? previousData?.feed;
  const stale = loading && !data;
  const title = data?.feed.date ? periodName(state.period, data.feed.date) : 'Lectern';
  return (
    <Page title={title} aside={<FeedAside order={state.order} />}>
      {viewer === null ? <Welcome category={state.category} /> : null}
      <FeedHead state={state} feed={feed} />
      {error && !data ? (
        <ErrorNote
          what="The papers could not be fetched."
          safe="What you rated and saved is safe."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : feed ? (
        <FeedPapers
          state={state}
          feed={feed}
          stale={stale}
          fetchMore={() => fetchMore({ variables: { after: feed.pageInfo.endCursor } })}
        />
      ) : (
        <PaperListSkeleton />
      )}
    </Page>
  );
}
