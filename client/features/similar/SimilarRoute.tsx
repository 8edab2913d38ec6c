import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';
import { graphql, readFragment } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MathText } from '../../ui/MathText';
import { formatCount } from '../../ui/numbers';
import { Page } from '../../ui/Page';
import { PaperList } from '../papers/PaperList';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { paperPath } from '../papers/paper-path';
import { SimilarReason } from './SimilarReason';
import css from './SimilarRoute.module.css';
import { SimilarEntryFields } from './similar-entry';
import { askedFor } from './similar-path';

const SimilarToQuery = graphql(`
  query SimilarTo($ids: [ID!]!) {
    papers(ids: $ids) {
      id
      key
      title
    }
    similarTo(ids: $ids, first: 50) {
      ...SimilarEntry
    }
  }
`);

/** Papers near all of those that the address names. */
export function Component() {
  const [params] = useSearchParams();
  const ids = askedFor(params);
  const { data, error, refetch } = useQuery(SimilarToQuery, {
    variables: { ids },
    skip: ids.length === 0,
  });
  const asked = data?.papers.filter((paper) => paper !== null) ?? [];
  const entries = readFragment(SimilarEntryFields, data?.similarTo) ?? [];
  return (
    <Page title="Similar to these">
      <header className={css.head}>
        <h1 className={css.title}>Similar to these</h1>
        {asked.length > 0 ? (
          <ul className={css.asked} aria-label="The papers these are similar to">
            {asked.map(({ key, title }) => (
              <li key={key}>
                <Link to={paperPath(key)}>
                  <MathText text={title} />
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
      </header>
      {ids.length === 0 || (data && asked.length === 0) ? (
        <EmptyState
          title="No paper of this desk was named."
          action={<ButtonLink to="/">To today’s papers</ButtonLink>}
        >
          <p>Pick a few papers of any list, then choose “Similar to these”.</p>
        </EmptyState>
      ) : error && !data ? (
        <ErrorNote
          what="Similar papers could not be fetched."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : !data ? (
        <PaperListSkeleton reasons />
      ) : entries.length === 0 ? (
        <EmptyState title="Nothing on this desk is near all of these yet.">
          <p>More papers, more neighbours.</p>
        </EmptyState>
      ) : (
        <>
          <p className="visually-hidden" role="status">
            {formatCount(entries.length, 'similar paper')}
          </p>
          <PaperList
            entries={[...entries]}
            paperOf={({ paper }) => paper}
            label="Similar papers"
            reasonOf={SimilarReason}
          />
        </>
      )}
    </Page>
  );
}
