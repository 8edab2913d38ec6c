import type { ReactNode } from 'react';
import type { FragmentType } from '../../gql';
import { ErrorNote } from '../../ui/ErrorNote';
import { LoadMore } from '../papers/LoadMore';
import { type ListedPaper, PaperList } from '../papers/PaperList';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import type { PaperCardFields } from '../papers/paper-card-fields';
import css from './SavedRoute.module.css';

type KeptPaper = FragmentType<typeof PaperCardFields> & ListedPaper;

interface KeptListProps<Kept extends KeptPaper> {
  label: string;
  papers?: { edges: Array<{ node: Kept }>; totalCount: number; pageInfo: { hasNextPage: boolean } };
  /** False once the reader takes it out of this list here; undo brings it back. */
  belongs: (paper: Kept) => boolean;
  error: unknown;
  refetch: () => Promise<unknown>;
  fetchMore: () => Promise<unknown>;
  empty: ReactNode;
  /** What can be done with all of it. */
  head?: ReactNode;
  /** A line below each title; the very same function from one drawing to the next. */
  reasonOf?: (entry: { node: Kept }) => ReactNode;
}

export function KeptList<Kept extends KeptPaper>({
  label,
  papers,
  belongs,
  error,
  refetch,
  fetchMore,
  empty,
  head,
  reasonOf,
}: KeptListProps<Kept>) {
  if (error && !papers) {
    return (
      <ErrorNote
        what="Your papers could not be fetched."
        safe="They are safe on the desk."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!papers) return <PaperListSkeleton />;
  const kept = papers.edges.filter(({ node }) => belongs(node));
  if (kept.length === 0 && !papers.pageInfo.hasNextPage) return empty;
  return (
    <>
      {head ? (
        <div data-screen-only className={css.head}>
          {head}
        </div>
      ) : null}
      <PaperList
        entries={kept}
        paperOf={({ node }) => node}
        label={label}
        reasonOf={reasonOf}
        keepHidden
      />
      {papers.pageInfo.hasNextPage ? (
        <LoadMore label="Show more" fetchMore={fetchMore} eager />
      ) : (
        <p data-screen-only className={css.end}>
          That is all you have here.
        </p>
      )}
    </>
  );
}
