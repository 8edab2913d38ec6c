import { DateTime } from 'luxon';
import type { FeedOrder } from '../../features/feed/feed-store.js';
import type { FeedPeriod } from '../../features/feed/period.js';

/** What an address of the feed asks for; as the query's variables, so what is not asked is left out. */
export interface FeedAddress {
  readonly period: FeedPeriod;
  readonly order: FeedOrder;
  readonly on?: string;
  readonly category?: string;
}

const periods: readonly FeedPeriod[] = ['DAY', 'WEEK', 'MONTH'];
const orders: readonly FeedOrder[] = ['TRENDING', 'NEWEST', 'UPVOTES'];

const oneOf = <T extends string>(all: readonly T[], text: string | null): T =>
  all.find((one) => one === text?.toUpperCase()) ?? all[0]!;

/** Reads an address as the client does; what makes no sense counts as not there. */
export function readFeedAddress(search: string): FeedAddress {
  const params = new URLSearchParams(search);
  const on = params.get('on') ?? '';
  const category = params.get('category');
  return {
    period: oneOf(periods, params.get('period')),
    order: oneOf(orders, params.get('order')),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(on) && DateTime.fromISO(on).isValid && { on }),
    ...(category && { category }),
  };
}

/** The one path of a feed; what is the default stays out of it. */
export function feedPath({ period, order, on, category }: FeedAddress): string {
  const params = new URLSearchParams();
  if (period !== 'DAY') params.set('period', period.toLowerCase());
  if (order !== 'TRENDING') params.set('order', order.toLowerCase());
  if (category) params.set('category', category);
  if (on) params.set('on', on);
  return params.size > 0 ? `/?${params}` : '/';
}

/** A DOI holds slashes, so the key travels encoded; colons stay readable. */
export const paperPath = (key: string): string =>
  `/paper/${encodeURIComponent(key).replaceAll('%3A', ':')}`;
