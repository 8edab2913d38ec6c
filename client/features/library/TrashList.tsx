import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MathText } from '../../ui/MathText';
import { RemovedCollections } from '../collections/RemovedCollections';
import notes from '../notes/Notes.module.css';
import { LoadMore } from '../papers/LoadMore';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { paperPath } from '../papers/paper-path';
import { RestorePapers, SavePaper } from './mutations';
import { refetchShown } from './refetch-shown';
import css from './SavedRoute.module.css';
import { usePerform } from './use-perform';

const TrashQuery = graphql(`
  query Trash($first: Int!, $after: String) {
    viewer {
      id
      removedPapers(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            key
            title
          }
        }
      }
    }
  }
`);

const DiscardPapers = graphql(`
  mutation DiscardPapers($paperIds: [ID!]) {
    discardPapers(paperIds: $paperIds) {
      count
    }
  }
`);

const WHY = 'With an account, what you took out can be put back.';

/** What can be done with papers that were taken out of the library. */
function useTrashActs() {
  const client = useApolloClient();
  const perform = usePerform();
  const after = () => refetchShown(client, ['Trash']);
  return {
    restore: (id: string) =>
      perform({
        said: 'Back in your library, as it was.',
        why: WHY,
        run: () =>
          client.mutate({ mutation: RestorePapers, variables: { paperIds: [id] } }).then(after),
        undo: () =>
          client
            .mutate({ mutation: SavePaper, variables: { paperId: id, saved: false } })
            .then(after),
      }),
    discard: (paperIds: string[] | null) =>
      perform({
        said: paperIds ? 'Gone for good.' : 'The trash is empty.',
        why: WHY,
        run: () => client.mutate({ mutation: DiscardPapers, variables: { paperIds } }).then(after),
      }),
  };
}

/** Papers and collections that were taken out, until they go for good. */
export function TrashList({ ready }: { ready: boolean }) {
  const { data, error, refetch, fetchMore } = useQuery(TrashQuery, {
    variables: { first: 50 },
    skip: !ready,
    fetchPolicy: 'cache-and-network',
  });
  const [ending, setEnding] = useState<{ id: string; title: string } | 'all'>();
  const { restore, discard } = useTrashActs();
  const papers = data?.viewer?.removedPapers;
  if (error && !papers)
    return (
      <ErrorNote
        what="The trash could not be fetched."
        safe="What is in it is safe on the desk."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!papers) return <PaperListSkeleton />;
  return (
    <>
      <p className={css.quiet}>
        What you take out stays here for 30 days, with its notes and tags.
      </p>
      {papers.edges.length === 0 ? (
        <EmptyState title="No papers in the trash.">
          <p>When you unsave a paper, it waits here in case you want it back.</p>
        </EmptyState>
      ) : (
        <>
          <div className={css.head}>
            <Button look="quiet" onClick={() => setEnding('all')}>
              Empty the trash
            </Button>
          </div>
          <ul className={notes.rows} aria-label="Papers in the trash">
            {papers.edges.map(({ node: { id, key, title } }) => (
              <li key={id}>
                <Link to={paperPath(key)} className={notes.rowTitle} dir="auto">
                  <MathText text={title} />
                </Link>
                <Button aria-label={`Put back: ${title}`} onClick={() => void restore(id)}>
                  Put back
                </Button>
                <Button
                  look="quiet"
                  aria-label={`End for good: ${title}`}
                  onClick={() => setEnding({ id, title })}
                >
                  End for good
                </Button>
              </li>
            ))}
          </ul>
          {papers.pageInfo.hasNextPage ? (
            <LoadMore
              label="Show more"
              fetchMore={() => fetchMore({ variables: { after: papers.pageInfo.endCursor } })}
            />
          ) : null}
        </>
      )}
      <RemovedCollections ready={ready} />
      {ending ? (
        <ConfirmDialog
          title={ending === 'all' ? 'Empty the trash?' : 'End this for good?'}
          action={ending === 'all' ? 'Empty it' : 'End it'}
          onConfirm={() => void discard(ending === 'all' ? null : [ending.id])}
          onClose={() => setEnding(undefined)}
        >
          {ending === 'all'
            ? 'Notes and tags of all papers in it go with it. The papers stay on the desk.'
            : `What you noted about “${ending.title}” goes with it. The paper stays on the desk.`}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
