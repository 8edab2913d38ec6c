import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql, readFragment } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { useEntryFetchPolicy } from '../papers/entry-fetch-policy';
import { LoadMore } from '../papers/LoadMore';
import { PaperList } from '../papers/PaperList';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { useSession } from '../session/session';
import { CollectedLine, type CollectedLineProps } from './CollectedLine';
import { CollectionHead } from './CollectionHead';
import css from './Collections.module.css';
import { CollectionFields } from './collection-documents';

const CollectionQuery = graphql(`
  query Collection($id: ID!, $first: Int!, $after: String) {
    viewer {
      id
      collection(id: $id) {
        ...CollectionFields
        papers(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            note
            node {
              id
              key
              viewerDismissed
              ...PaperCard
            }
          }
        }
      }
    }
  }
`);

function Nothing() {
  return (
    <EmptyState
      title="There is no such collection."
      action={<ButtonLink to="/saved?show=collections">To your collections</ButtonLink>}
    >
      <p>It may have been removed, or it belongs to another reader.</p>
    </EmptyState>
  );
}

const lineOf = ({ line }: { line: CollectedLineProps }) => <CollectedLine {...line} />;

const Empty = ({ byHand }: { byHand: boolean }) =>
  byHand ? (
    <EmptyState
      title="Nothing in here yet."
      action={<ButtonLink to="/">See what is trending</ButtonLink>}
    >
      <p>“Put into a collection” is among the actions of every paper; by keyboard it is “a”.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Its search finds nothing on this desk.">
      <p>Papers that it finds later will be here; “Edit” changes what it looks for.</p>
    </EmptyState>
  );

function CollectionPapers({ id }: { id: string }) {
  const { data, error, refetch, fetchMore } = useQuery(CollectionQuery, {
    variables: { id, first: 20 },
    ...useEntryFetchPolicy(),
  });
  if (error && !data)
    return (
      <ErrorNote
        what="The collection could not be fetched."
        safe="It is safe on the desk."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!data) return <PaperListSkeleton />;
  const found = data.viewer?.collection;
  if (!found) return <Nothing />;
  const { edges, pageInfo } = found.papers;
  const collection = readFragment(CollectionFields, found);
  const byHand = collection.search === null;
  const entries = edges.map(({ note, node }, at) => ({
    node,
    line: {
      collectionId: id,
      paper: { id: node.id, key: node.key, note },
      above: edges[at - 1]?.node.key,
      below: edges[at + 1]?.node.key,
      belowThat: edges[at + 2]?.node.key,
    },
  }));
  return (
    <>
      <CollectionHead collection={collection} />
      {edges.length === 0 ? (
        <Empty byHand={byHand} />
      ) : (
        <PaperList
          entries={entries}
          paperOf={({ node }) => node}
          label="Papers of the collection"
          {...(byHand && { reasonOf: lineOf })}
          keepHidden
        />
      )}
      {pageInfo.hasNextPage ? (
        <LoadMore
          label="Show more"
          fetchMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          eager
        />
      ) : edges.length > 0 ? (
        <p data-screen-only className={css.end}>
          That is all of it.
        </p>
      ) : null}
    </>
  );
}

export function Component() {
  const { id = '' } = useParams();
  const { viewer } = useSession();
  return (
    <Page title="Collection">
      {viewer === null ? <Nothing /> : viewer ? <CollectionPapers key={id} id={id} /> : null}
    </Page>
  );
}
