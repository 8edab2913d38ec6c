import { createBrowserRouter } from 'react-router';
import { FirstPaint } from './FirstPaint';
import { Frame } from './Frame';
import { NotFound } from './NotFound';
import { RouteError } from './RouteError';

/** Each page is fetched when it is first opened; the frame is there from the start. */
export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <RouteError />,
      hydrateFallbackElement: <FirstPaint />,
      children: [
        {
          errorElement: <RouteError />,
          children: [
            { index: true, lazy: () => import('../features/feed/FeedRoute') },
            { path: 'for-you', lazy: () => import('../features/recommendations/ForYouRoute') },
            { path: 'following', lazy: () => import('../features/follows/FollowingRoute') },
            { path: 'interests', lazy: () => import('../features/interests/InterestsRoute') },
            { path: 'teach', lazy: () => import('../features/teach/TeachRoute') },
            { path: 'search', lazy: () => import('../features/search/SearchRoute') },
            { path: 'paper/:id', lazy: () => import('../features/papers/PaperRoute') },
            { path: 'map', lazy: () => import('../features/map/MapRoute') },
            { path: 'saved', lazy: () => import('../features/library/SavedRoute') },
            {
              path: 'collections/:id',
              lazy: () => import('../features/collections/CollectionRoute'),
            },
            { path: 'list/:token', lazy: () => import('../features/collections/SharedListRoute') },
            { path: 'reading', lazy: () => import('../features/reading/ReadingRoute') },
            { path: 'desk', lazy: () => import('../features/operations/OperationsRoute') },
            { path: 'settings', lazy: () => import('../features/settings/SettingsRoute') },
            { path: 'sign-in', lazy: () => import('../features/session/SignInRoute') },
            { path: 'sign-up', lazy: () => import('../features/session/SignUpRoute') },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);

type Router = ReturnType<typeof createRouter>;

/** Resolves when the first page's code has come, or could not. */
export const routesReady = (router: Router): Promise<void> =>
  new Promise((resolve) => {
    const leave = router.subscribe(({ initialized }) => {
      if (initialized) done();
    });
    const done = () => {
      leave();
      resolve();
    };
    if (router.state.initialized) done();
  });
