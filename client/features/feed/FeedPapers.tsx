import { useCallback } from 'react';
import type { FeedQuery } from '../../gql/graphql';
import { formatNumber } from '../../ui/numbers';
import { LoadMore } from '../papers/LoadMore';
import { PaperList } from '../papers/PaperList';
import { EmptyFeed } from './EmptyFeed';
import { FeedEnd } from './FeedEnd';
import type { FeedState } from './feed-state';
import { NewMark } from './NewMark';

interface FeedPapersProps {
  state: FeedState;
  feed: FeedQuery['feed'];
  stale: boolean;
  fetchMore: () => Promise<unknown>;
}

export function FeedPapers({ state, feed, stale, fetchMore }: FeedPapersProps) {
  // Newest first says it by its order; a single day is all of one age; what is past has nothing new.
  const marksNew = state.order !== 'NEWEST' && state.period !== 'DAY' && !feed.nextDate;
  const latest = feed.edges.reduce((last, { node }) => maxOf(last, node.feedDate ?? ''), '');
  const newOf = useCallback(
    ({ node }: FeedQuery['feed']['edges'][number]) => (
      <NewMark feedDate={node.feedDate} latest={latest} />
    ),
    [latest],
  );
  if (feed.edges.length === 0) return <EmptyFeed state={state} />;
  const left = feed.totalCount - feed.edges.length;
  return (
    <>
      <PaperList
        entries={feed.edges}
        paperOf={({ node }) => node}
        label="Papers"
        stale={stale}
        reasonOf={marksNew ? newOf : undefined}
      />
      {feed.pageInfo.hasNextPage ? (
        <LoadMore
          label={left > 0 ? `Show more · ${formatNumber(left)} left` : 'Show more'}
          fetchMore={fetchMore}
          eager
        />
      ) : (
        <FeedEnd state={state} date={feed.date} previous={feed.previousDate} />
      )}
    </>
  );
}

const maxOf = (a: string, b: string): string => (a > b ? a : b);
