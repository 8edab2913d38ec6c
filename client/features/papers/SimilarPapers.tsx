import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect } from 'react';
import { useLocation } from 'react-router';
import { graphql, readFragment } from '../../gql';
import { ErrorNote } from '../../ui/ErrorNote';
import { useDesk } from '../desk/use-desk';
import { SimilarReason } from '../similar/SimilarReason';
import { SimilarEntryFields } from '../similar/similar-entry';
import { PaperList } from './PaperList';
import { PaperListSkeleton } from './PaperListSkeleton';
import css from './PaperRoute.module.css';

const SimilarQuery = graphql(`
  query SimilarPapers($id: ID!) {
    paper(id: $id) {
      id
      key
      similar(first: 10) {
        ...SimilarEntry
      }
    }
  }
`);

export function SimilarPapers({ paperKey }: { paperKey: string }) {
  const { data, error, refetch } = useQuery(SimilarQuery, { variables: { id: paperKey } });
  const { desk } = useDesk();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#similar') document.getElementById('similar')?.scrollIntoView();
  }, [hash]);
  // Ten cards in one go would hold up a touch.
  const drawn = useDeferredValue(data);
  const similar = readFragment(SimilarEntryFields, (data && drawn)?.paper?.similar);
  const waiting = (desk?.missing.length ?? 0) > 0;
  return (
    <section id="similar" data-screen-only className={css.similar} aria-labelledby="similar-title">
      <h2 id="similar-title" className={css.section}>
        Similar papers
      </h2>
      {error && !similar ? (
        <ErrorNote
          what="Similar papers could not be fetched."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : !similar ? (
        <PaperListSkeleton reasons />
      ) : similar.length > 0 ? (
        <PaperList
          plain
          entries={[...similar]}
          paperOf={({ paper }) => paper}
          label="Similar papers"
          heading="h3"
          reasonOf={SimilarReason}
        />
      ) : (
        <p className={css.none}>
          {waiting
            ? 'They appear here once the model is here.'
            : 'Nothing on this desk is near this paper yet. More papers, more neighbours.'}
        </p>
      )}
    </section>
  );
}
