import { useState } from 'react';
import type { FeedQuery } from '../../gql/graphql';

/** How many papers of a feed are left to read: what the desk said, less those read since. null without an account. */
export function useLeft(feed: FeedQuery['feed'] | undefined): number | null {
  const counted = feed?.unseenCount ?? null;
  const fetched = feed?.edges.length ?? 0;
  const unseen = feed?.edges.filter(({ node }) => !node.viewerSeen).length ?? 0;
  const [told, setTold] = useState({ counted, fetched, unseen, date: feed?.date });
  const isNews = told.counted !== counted || told.fetched !== fetched || told.date !== feed?.date;
  if (isNews) setTold({ counted, fetched, unseen, date: feed?.date });
  if (counted === null) return null;
  return Math.max(0, isNews ? counted : counted - told.unseen + unseen);
}
