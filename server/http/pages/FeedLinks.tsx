import type { FeedAddress } from './feed-address.js';

const names = { DAY: 'daily', WEEK: 'weekly', MONTH: 'monthly' };
const forms = [
  ['RSS', 'rss', 'application/rss+xml'],
  ['Atom', 'atom', 'application/atom+xml'],
  ['JSON', 'json', 'application/feed+json'],
] as const;

/** By which browsers and feed readers find the feeds of a page. */
export function FeedLinks({ period, category }: FeedAddress) {
  // Those of the day are on every page.
  if (period === 'DAY' && !category) return null;
  const search = category ? `?category=${encodeURIComponent(category)}` : '';
  return forms.map(([label, ending, type]) => (
    <link
      key={ending}
      rel="alternate"
      type={type}
      title={`Lectern, ${names[period]}${category ? `, ${category}` : ''} (${label})`}
      href={`/feeds/${names[period]}.${ending}${search}`}
    />
  ));
}
