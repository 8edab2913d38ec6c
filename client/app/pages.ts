import { matchPath } from 'react-router';
import { createPage, type Page, type PageAddress } from './page';

/** Every page and its path; each is fetched when it is first opened, or about to be. */
export const PAGES: ReadonlyArray<{ path: string; page: Page }> = [
  { path: '/', page: createPage(() => import('../features/feed/FeedRoute')) },
  { path: '/for-you', page: createPage(() => import('../features/recommendations/ForYouRoute')) },
  { path: '/following', page: createPage(() => import('../features/follows/FollowingRoute')) },
  { path: '/interests', page: createPage(() => import('../features/interests/InterestsRoute')) },
  { path: '/teach', page: createPage(() => import('../features/teach/TeachRoute')) },
  {
    path: '/start',
    page: createPage(() => import('../features/getting-started/GettingStartedRoute')),
  },
  { path: '/search', page: createPage(() => import('../features/search/SearchRoute')) },
  { path: '/similar', page: createPage(() => import('../features/similar/SimilarRoute')) },
  { path: '/paper/:id', page: createPage(() => import('../features/papers/PaperRoute')) },
  { path: '/map', page: createPage(() => import('../features/map/MapRoute')) },
  { path: '/import', page: createPage(() => import('../features/import/ImportRoute')) },
  { path: '/saved', page: createPage(() => import('../features/library/SavedRoute')) },
  {
    path: '/collections/:id',
    page: createPage(() => import('../features/collections/CollectionRoute')),
  },
  {
    path: '/list/:token',
    page: createPage(() => import('../features/collections/SharedListRoute')),
  },
  { path: '/reading', page: createPage(() => import('../features/reading/ReadingRoute')) },
  { path: '/desk', page: createPage(() => import('../features/operations/OperationsRoute')) },
  { path: '/settings', page: createPage(() => import('../features/settings/SettingsRoute')) },
  { path: '/sign-in', page: createPage(() => import('../features/session/SignInRoute')) },
  { path: '/sign-up', page: createPage(() => import('../features/session/SignUpRoute')) },
];

/** The page at an address; undefined where there is none. */
export function pageAt({ pathname, search }: Pick<URL, 'pathname' | 'search'>) {
  for (const { path, page } of PAGES) {
    const match = matchPath(path, pathname);
    if (match) {
      const at: PageAddress = { params: match.params, search: new URLSearchParams(search) };
      return { page, at };
    }
  }
  return undefined;
}
