import { useCallback, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import type { ForYouQuery } from '../../gql/graphql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useLatest } from '../../ui/use-latest';
import { LoadMore } from '../papers/LoadMore';
import { PaperList } from '../papers/PaperList';
import { ColdStart } from './ColdStart';
import css from './ForYou.module.css';
import { COLD_BELOW } from './for-you-query';
import { Reasons } from './Reasons';
import { useImpressions } from './use-impressions';

interface ForYouPapersProps {
  viewer: NonNullable<ForYouQuery['viewer']>;
  fetchMore: () => Promise<unknown>;
  /** Fetches the list anew, as long as it is now. */
  renew: () => Promise<unknown>;
}

export function ForYouPapers({ viewer, fetchMore, renew }: ForYouPapersProps) {
  const { edges, pageInfo } = viewer.recommendations;
  const list = useRef<HTMLDivElement>(null);
  useImpressions(
    list,
    useMemo(() => edges.map(({ node }) => node), [edges]),
  );
  const latest = useLatest(renew);
  const reasonsOf = useCallback(
    (edge: (typeof edges)[number]) => <Reasons edge={edge} renew={() => latest.current()} />,
    [],
  );
  return (
    <div ref={list}>
      {viewer.ratingCount < COLD_BELOW ? <ColdStart ratingCount={viewer.ratingCount} /> : null}
      {edges.length === 0 ? (
        <EmptyState
          title="Nothing left to suggest."
          action={<ButtonLink to="/">See what is trending</ButtonLink>}
        >
          <p>
            You have seen or rated what this desk has for you. New papers bring new suggestions.
          </p>
        </EmptyState>
      ) : (
        <>
          <PaperList
            entries={edges}
            paperOf={({ node }) => node}
            label="Papers for you"
            reasonOf={reasonsOf}
          />
          {pageInfo.hasNextPage ? (
            <LoadMore label="Show more for you" fetchMore={fetchMore} />
          ) : (
            <p data-screen-only className={css.end}>
              That is all for you today. <Link to="/?order=newest">See what is new ›</Link>
            </p>
          )}
        </>
      )}
    </div>
  );
}
