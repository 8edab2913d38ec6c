import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { readFailure } from '../../ui/failure';
import { formatCount } from '../../ui/numbers';
import { Page } from '../../ui/Page';
import { ExportButton } from '../citations/ExportButton';
import { LoadMore } from '../papers/LoadMore';
import { PaperList } from '../papers/PaperList';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import css from './Collections.module.css';

const Markdown = lazy(() => import('../../ui/Markdown'));

const SharedListQuery = graphql(`
  query SharedList($token: String!, $first: Int!, $after: String) {
    sharedCollection(token: $token) {
      name
      note
      ownerName
      paperCount
      papers(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          note
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

const Written = ({ text }: { text: string }) => (
  <Suspense fallback={<p>{text}</p>}>
    <Markdown text={text} />
  </Suspense>
);

const noteOf = ({ note }: { note: string }) => (note === '' ? null : <Written text={note} />);

function Gone() {
  return (
    <>
      <h1 className="visually-hidden">This list is not shared</h1>
      <EmptyState
        title="This list is not shared."
        action={<ButtonLink to="/">To today’s papers</ButtonLink>}
      >
        <p>The address may be mistyped, or its reader made the list private again.</p>
      </EmptyState>
    </>
  );
}

/** A collection as those see it who were given its address; no account needed. */
export function Component() {
  const { token = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(SharedListQuery, {
    variables: { token, first: 20 },
  });
  const list = data?.sharedCollection;
  return (
    <Page title={list?.name ?? 'Shared list'}>
      {list ? (
        <>
          <header className={css.head}>
            <h1 className={css.title} dir="auto">
              {list.name}
            </h1>
            <p className={css.sub}>
              <span>
                {formatCount(list.paperCount, 'paper')}, put together by <bdi>{list.ownerName}</bdi>
              </span>
              <ExportButton what={list.name} path={`list/${token}`} />
            </p>
            {list.note === '' ? null : <Written text={list.note} />}
          </header>
          <PaperList
            entries={list.papers.edges}
            paperOf={({ node }) => node}
            label="Papers of the list"
            reasonOf={noteOf}
            keepHidden
          />
          {list.papers.pageInfo.hasNextPage ? (
            <LoadMore
              label="Show more"
              fetchMore={() => fetchMore({ variables: { after: list.papers.pageInfo.endCursor } })}
              eager
            />
          ) : (
            <p data-screen-only className={css.end}>
              That is all of it.
            </p>
          )}
        </>
      ) : error && readFailure(error).code === 'NOT_FOUND' ? (
        <Gone />
      ) : error ? (
        <ErrorNote
          what="The list could not be fetched."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <PaperListSkeleton />
      )}
    </Page>
  );
}
