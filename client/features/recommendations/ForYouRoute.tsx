import { useQuery } from '@apollo/client/react';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { useSession } from '../session/session';
import { ForYouAside } from './ForYouAside';
import { ForYouHead } from './ForYouHead';
import { ForYouPapers } from './ForYouPapers';
import { ForYouQuery, PAGE } from './for-you-query';
import { SignedOut } from './SignedOut';

export function Component() {
  const session = useSession();
  const { data, error, refetch, fetchMore } = useQuery(ForYouQuery, {
    variables: { first: PAGE },
    skip: !session.viewer,
    ...useEntryFetchPolicy(),
  });
  if (session.viewer === null) return <SignedOut />;
  const viewer = data?.viewer;
  const endCursor = viewer?.recommendations.pageInfo.endCursor;
  return (
    <Page title="For you" aside={<ForYouAside />}>
      <ForYouHead refresh={() => refetch()} />
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
          fetchMore={() => fetchMore({ variables: { after: endCursor } })}
        />
      ) : (
        <PaperListSkeleton reasons />
      )}
    </Page>
  );
}
