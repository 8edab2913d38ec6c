import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** A paper is its key, so that links by key find what a list already brought. */
export const createCache = () =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          feed: relayStylePagination(['period', 'on', 'order', 'category']),
          search: relayStylePagination(['query', 'filter', 'mode']),
          paper: {
            read: (known, { args, toReference }) =>
              known ?? toReference({ __typename: 'Paper', key: args?.id }),
          },
        },
      },
      Viewer: {
        fields: {
          recommendations: relayStylePagination(),
          saved: relayStylePagination(),
          rated: relayStylePagination(['rating']),
          dismissed: relayStylePagination(),
        },
      },
      Paper: { keyFields: ['key'] },
      Desk: { keyFields: [], fields: { categories: { merge: false } } },
      Digest: { keyFields: [], fields: { deliveries: relayStylePagination() } },
      DigestPreview: { keyFields: false },
      PaperEdge: { keyFields: false },
      SearchEdge: { keyFields: false },
      RecommendationEdge: { keyFields: false },
    },
  });
