import type { Scene } from './scene.js';

const tabs = ['queue', 'sources', 'duplicates', 'index', 'mail', 'users', 'ranking', 'errors'];

const operations: Scene[] = ['overview', ...tabs].map((name) => ({
  name: `desk-${name}`,
  path: name === 'overview' ? '/desk' : `/desk?show=${name}`,
  as: 'operator',
  whole: true,
}));

const kept: Scene[] = ['saved', 'liked', 'collections', 'hidden'].flatMap((name) => [
  { name: `saved-${name}`, path: `/saved?show=${name}`, as: 'reader' as const },
  { name: `saved-${name}-empty`, path: `/saved?show=${name}`, as: 'newcomer' as const },
]);

/** Every page, as its address brings it. */
export const pageScenes: readonly Scene[] = [
  { name: 'feed-signed-out', path: '/' },
  { name: 'feed-whole', path: '/', as: 'reader', whole: true },
  { name: 'feed-signed-in', path: '/', as: 'reader' },
  { name: 'feed-week', path: '/?period=week', as: 'reader' },
  { name: 'feed-empty', path: '/?category=math.XX&on=2020-01-01' },
  { name: 'paper', path: '/paper/arxiv:1706.03762', as: 'reader' },
  { name: 'paper-whole', path: '/paper/arxiv:2005.14165', whole: true },
  { name: 'paper-none', path: '/paper/arxiv:0000.00000' },
  { name: 'search-start', path: '/search', as: 'reader' },
  { name: 'search-results', path: '/search?q=attention', as: 'reader' },
  { name: 'search-nothing', path: '/search?q=zqxj&mode=words' },
  { name: 'for-you-signed-out', path: '/for-you' },
  { name: 'for-you-cold', path: '/for-you', as: 'newcomer' },
  { name: 'for-you-warm', path: '/for-you', as: 'reader' },
  { name: 'interests', path: '/interests', as: 'reader', whole: true },
  { name: 'interests-empty', path: '/interests', as: 'newcomer', whole: true },
  { name: 'teach', path: '/teach', as: 'reader', whole: true },
  ...['topics', 'authors', 'papers', 'rate'].map((step) => ({
    name: `start-${step}`,
    path: `/start?step=${step}`,
    as: 'newcomer' as const,
  })),
  { name: 'following', path: '/following', as: 'reader' },
  { name: 'following-empty', path: '/following', as: 'newcomer' },
  { name: 'following-signed-out', path: '/following' },
  ...kept,
  { name: 'saved-signed-out', path: '/saved' },
  {
    name: 'collection',
    path: ({ fullCollection }) => `/collections/${fullCollection}`,
    as: 'reader',
  },
  {
    name: 'collection-empty',
    path: ({ emptyCollection }) => `/collections/${emptyCollection}`,
    as: 'reader',
  },
  { name: 'shared-list', path: ({ sharedList }) => sharedList },
  { name: 'shared-list-gone', path: '/list/no-such-list' },
  { name: 'reading', path: '/reading', as: 'reader', whole: true },
  { name: 'reading-empty', path: '/reading', as: 'newcomer' },
  { name: 'settings', path: '/settings', as: 'reader', whole: true },
  { name: 'settings-signed-out', path: '/settings', whole: true },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-up', path: '/sign-up' },
  { name: 'not-found', path: '/no-such-page' },
  ...operations,
  { name: 'desk-not-yours', path: '/desk', as: 'reader' },
];
