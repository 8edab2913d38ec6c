export interface StandingPage {
  readonly title: string;
  readonly description: string;
  /** The client's module of this page. */
  readonly module: string;
  /** Says the same to everyone, so that search engines may keep it. */
  readonly listed?: boolean;
}

/** The client's pages that are the reader's own or a form, by path: their words come with the client. */
export const standingPages: Readonly<Record<string, StandingPage>> = {
  '/interests': {
    title: 'What Lectern thinks I like',
    description: 'What a list is made of: interests, mutes, follows and what was learnt.',
    module: 'features/interests/InterestsRoute.tsx',
  },
  '/following': {
    title: 'Following',
    description: 'What followed authors wrote and what is new in followed topics.',
    module: 'features/follows/FollowingRoute.tsx',
  },
  '/collections/:id': {
    title: 'Collection',
    description: 'Papers put together under a name.',
    module: 'features/collections/CollectionRoute.tsx',
  },
  '/list/:token': {
    title: 'A list of papers',
    description: 'Papers that a reader of this desk put together and shared.',
    module: 'features/collections/SharedListRoute.tsx',
  },
  '/map': {
    title: 'Map of ideas',
    description: 'The papers of this desk on a plane, those of like meaning side by side.',
    module: 'features/map/MapRoute.tsx',
    listed: true,
  },
  '/reading': {
    title: 'What you read',
    description: 'What you read, by topic and week.',
    module: 'features/reading/ReadingRoute.tsx',
  },
  '/desk': {
    title: 'The desk',
    description: 'Sources, queue, indexes, mail, users and errors of this desk, for its operators.',
    module: 'features/operations/OperationsRoute.tsx',
  },
  '/teach': {
    title: 'Rate a few papers',
    description: 'Rate a few papers in a row, so that the list is soon about you.',
    module: 'features/teach/TeachRoute.tsx',
  },
  '/start': {
    title: 'Getting started',
    description: 'Topics, authors and papers that make a list your own.',
    module: 'features/getting-started/GettingStartedRoute.tsx',
  },
  '/search': {
    title: 'Search',
    description: 'Find papers by words, by meaning, by author or by id.',
    module: 'features/search/SearchRoute.tsx',
  },
  '/similar': {
    title: 'Similar to these',
    description: 'Papers of this desk that are near all of a few others.',
    module: 'features/similar/SimilarRoute.tsx',
  },
  '/import': {
    title: 'Import papers',
    description: 'Take in a list of papers that you have elsewhere.',
    module: 'features/import/ImportRoute.tsx',
  },
  '/saved': {
    title: 'Saved',
    description: 'The papers that you saved, liked or hid.',
    module: 'features/library/SavedRoute.tsx',
  },
  '/settings': {
    title: 'Settings',
    description: 'Your account, your digest and the look of the desk.',
    module: 'features/settings/SettingsRoute.tsx',
  },
  '/sign-in': {
    title: 'Sign in',
    description: 'Sign in to this Lectern desk.',
    module: 'features/session/SignInRoute.tsx',
  },
  '/sign-up': {
    title: 'Make it yours',
    description: 'Make this Lectern desk your own: a list that learns which papers are yours.',
    module: 'features/session/SignUpRoute.tsx',
    listed: true,
  },
};
