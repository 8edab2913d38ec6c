import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { FeedOrder, FeedPeriod } from '../../gql/graphql';

export interface FeedState {
  period: FeedPeriod;
  order: FeedOrder;
  on?: string;
  category?: string;
}

const PERIODS: FeedPeriod[] = ['DAY', 'WEEK', 'MONTH'];
const ORDERS: FeedOrder[] = ['TRENDING', 'NEWEST', 'UPVOTES'];

const oneOf = <T extends string>(all: T[], text: string | null) =>
  all.find((one) => one === text?.toUpperCase()) ?? all[0]!;

export function readFeedState(params: URLSearchParams): FeedState {
  const on = params.get('on') ?? '';
  return {
    period: oneOf(PERIODS, params.get('period')),
    order: oneOf(ORDERS, params.get('order')),
    on: /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on)) ? on : undefined,
    category: params.get('category') || undefined,
  };
}

/** The address of a feed; what is the default stays out of it. */
export function feedPath({ period, order, on, category }: FeedState): string {
  const params = new URLSearchParams();
  if (period !== 'DAY') params.set('period', period.toLowerCase());
  if (order !== 'TRENDING') params.set('order', order.toLowerCase());
  if (category) params.set('category', category);
  if (on) params.set('on', on);
  const query = params.toString();
  return query ? `/?${query}` : '/';
}

export function useFeedState(): FeedState {
  const [params] = useSearchParams();
  return useMemo(() => readFeedState(params), [params]);
}
