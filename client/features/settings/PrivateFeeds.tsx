import { useQuery } from '@apollo/client/react';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import { PrivateFeedLine } from './PrivateFeedLine';
import { PrivateFeedsQuery } from './private-feed-documents';
import css from './SettingsRoute.module.css';

/** A reader's own lists, each with an address that they can take back. */
export function PrivateFeedList() {
  const { data, error, refetch } = useQuery(PrivateFeedsQuery, {
    fetchPolicy: 'cache-and-network',
  });
  const feeds = data?.viewer?.privateFeeds;
  if (!feeds)
    return error ? (
      <ErrorNote
        what="Your feeds could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    ) : (
      <SkeletonLine width="60%" />
    );
  return (
    <ul className={css.feeds}>
      {feeds.map((feed) => (
        <PrivateFeedLine key={feed.id} feed={feed} />
      ))}
    </ul>
  );
}
