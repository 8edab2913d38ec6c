import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../gql';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatFine } from '../../ui/numbers';
import { useDesk } from '../desk/use-desk';
import { PaperList } from './PaperList';
import { PaperListSkeleton } from './PaperListSkeleton';
import css from './PaperRoute.module.css';

const SimilarQuery = graphql(`
  query SimilarPapers($id: ID!) {
    paper(id: $id) {
      id
      key
      similar(first: 10) {
        score
        paper {
          key
          viewerDismissed
          ...PaperCard
        }
      }
    }
  }
`);

/** How near, as words; the number is for the tooltip. */
const nearness = (score: number) =>
  score >= 0.7 ? 'Very near' : score >= 0.5 ? 'Near' : 'Related';

const Nearness = ({ score }: { score: number }) => (
  <p className={css.nearness} title={`Similarity ${formatFine(score)}`}>
    {nearness(score)}
  </p>
);

export function SimilarPapers({ paperKey }: { paperKey: string }) {
  const { data, error, refetch } = useQuery(SimilarQuery, { variables: { id: paperKey } });
  const { desk } = useDesk();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#similar') document.getElementById('similar')?.scrollIntoView();
  }, [hash]);
  const similar = data?.paper?.similar;
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
          entries={similar}
          paperOf={({ paper }) => paper}
          label="Similar papers"
          heading="h3"
          reasonOf={Nearness}
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
