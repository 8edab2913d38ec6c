import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql, readFragment } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { useSession } from '../session/session';
import { CitedPapersLine } from './CitedPapers';
import { useEntryFetchPolicy } from './entry-fetch-policy';
import { PaperPageSkeleton } from './PaperPageSkeleton';
import { PaperSheet } from './PaperSheet';
import { PaperCardFields } from './paper-card-fields';
import { SimilarPapers } from './SimilarPapers';
import { useOpened } from './use-opened';

const PaperQuery = graphql(`
  query Paper($id: ID!) {
    paper(id: $id) {
      id
      key
      fullCoins: coins(abstract: true)
      ...PaperCard
    }
  }
`);

export const queries = { Paper: PaperQuery };

export function Component() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PaperQuery, {
    variables: { id },
    ...useEntryFetchPolicy(),
  });
  const paper = readFragment(PaperCardFields, data?.paper);
  const { viewer } = useSession();
  useOpened(viewer ? paper?.id : undefined);
  if (paper) {
    return (
      <Page title={paper.title.replaceAll('$', '')}>
        <PaperSheet key={paper.key} paper={paper} coins={data?.paper?.fullCoins} />
        <CitedPapersLine key={`cited ${paper.key}`} paperKey={paper.key} />
        <SimilarPapers key={`similar ${paper.key}`} paperKey={paper.key} />
      </Page>
    );
  }
  return (
    <Page title="Paper">
      {error ? (
        <ErrorNote
          what="The paper could not be fetched."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : data ? (
        <>
          <h1 className="visually-hidden">Paper not found</h1>
          <EmptyState
            title="This paper is not on the desk."
            action={
              <ButtonLink to={`/search?q=${encodeURIComponent(id)}`}>Search for it</ButtonLink>
            }
          >
            <p>No paper here has the id “{id}”. It may not have been imported yet.</p>
          </EmptyState>
        </>
      ) : (
        <PaperPageSkeleton />
      )}
    </Page>
  );
}
