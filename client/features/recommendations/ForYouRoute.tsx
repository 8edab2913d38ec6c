import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { NextDigestQuery } from '../digest/NextDigestNote';
import { markTasteChanged } from '../library/taste-changed';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { useSession } from '../session/session';
import { ForYouAside } from './ForYouAside';
import { ForYouHead } from './ForYouHead';
import { ForYouPapers } from './ForYouPapers';
import { ForYouTabs } from './ForYouTabs';
import { ForYouQuery, MOST_AT_ONCE, PAGE } from './for-you-query';
import { ProfileNamesQuery } from './profile-names-query';
import { SignedOut } from './SignedOut';

function ForYouList({ profileId }: { profileId?: string }) {
  const { viewer: reader } = useSession();
  const client = useApolloClient();
  const { data, error, refetch, fetchMore } = useQuery(ForYouQuery, {
    variables: { first: PAGE, profileId },
    skip: !reader,
    ...useEntryFetchPolicy(),
  });
  const viewer = data?.viewer;
  const list = viewer?.recommendations;
  const renew = () => {
    const first = Math.min(MOST_AT_ONCE, Math.max(PAGE, list?.edges.length ?? 0));
    return client
      .query({ query: ForYouQuery, variables: { first, profileId }, fetchPolicy: 'network-only' })
      .catch(markTasteChanged); // the head offers it again
  };
  return (
    <>
      <ForYouHead refresh={() => refetch()} />
      {reader ? <ForYouTabs profileId={profileId} /> : null}
      {error && !viewer ? (
        <ErrorNote
          what="Your list could not be made."
          safe="Your ratings are safe."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : viewer ? (
        <ForYouPapers
          viewer={viewer}
          fetchMore={() => fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
          renew={renew}
        />
      ) : (
        <PaperListSkeleton reasons />
      )}
    </>
  );
}

export const queries = {
  ForYou: ForYouQuery,
  ProfileNames: ProfileNamesQuery,
  NextDigest: NextDigestQuery,
};

export const preload = (client: ApolloClient, { search }: { search: URLSearchParams }) =>
  client.query({
    query: ForYouQuery,
    variables: { first: PAGE, profileId: search.get('profile') ?? undefined },
  });

export function Component() {
  const session = useSession();
  const [params] = useSearchParams();
  const profileId = params.get('profile') ?? undefined;
  if (session.viewer === null) return <SignedOut />;
  return (
    <Page title="For you" aside={<ForYouAside />}>
      <ForYouList key={profileId} profileId={profileId} />
    </Page>
  );
}
