import type { FeedQuery } from '../../gql/graphql';
import { LoadMore } from '../papers/LoadMore';
import { PaperList } from '../papers/PaperList';
import { EmptyFeed } from './EmptyFeed';
import { FeedEnd } from './FeedEnd';
import type { FeedState } from './feed-state';

interface FeedPapersProps {
  state: FeedState;
  feed: FeedQuery['feed'];
  stale: boolean;
  fetchMore: () => Promise<unknown>;
}

export function FeedPapers({ state, feed, stale, fetchMore }: FeedPapersProps) {
  if (feed.edges.length === 0) return <EmptyFeed state={state} />;
  const left = feed.totalCount - feed.edges.length;
  return (
    <>
      <PaperList entries={feed.edges} paperOf={({ node }) => node} label="Papers" stale={stale} />
      {feed.pageInfo.hasNextPage ? (
        <LoadMore
          label={left > 0 ? `Show more · ${left.toLocaleString('en-GB')} left` : 'Show more'}
          fetchMore={fetchMore}
          eager
        />
      ) : (
        <FeedEnd state={state} date={feed.date} previous={feed.previousDate} />
      )}
    </>
  );
}
