import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** A paper is its key, so that links by key find what a list already brought. */
export const createCache = () =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          feed: relayStylePagination(['period', 'on', 'order', 'category']),
          search: relayStylePagination(['query', 'filter', 'mode', 'order']),
          paper: {
            read: (known, { args, toReference }) =>
              known ?? toReference({ __typename: 'Paper', key: args?.id }),
          },
        },
      },
      Viewer: {
        fields: {
          recommendations: relayStylePagination(['profileId']),
          papersToRate: { merge: false },
          listPreview: { merge: false },
          evidence: relayStylePagination(),
          suggestedProfiles: { merge: false },
          matches: { merge: false },
          mutes: { merge: false },
          saved: relayStylePagination(['filter']),
          removedPapers: relayStylePagination(),
          tags: { merge: false },
          savedCounts: { merge: false },
          rated: relayStylePagination(['rating']),
          dismissed: relayStylePagination(),
          following: relayStylePagination(['of']),
          collections: { merge: false },
          profileDigests: { merge: false },
          collection: {
            read: (known, { args, toReference }) =>
              known ?? toReference({ __typename: 'Collection', id: args?.id }),
          },
        },
      },
      Collection: { fields: { papers: relayStylePagination() } },
      SharedCollection: { keyFields: false, fields: { papers: relayStylePagination() } },
      Paper: {
        keyFields: ['key'],
        fields: { references: relayStylePagination(), citedBy: relayStylePagination() },
      },
      // What a reason weighs differs from paper to paper, so it belongs to its edge.
      MapRegion: { fields: { papers: relayStylePagination() } },
      PaperMap: { keyFields: [] },
      Reason: { keyFields: false },
      SuggestedProfile: { keyFields: false },
      Mute: { keyFields: false },
      PaperMatch: { keyFields: false },
      SavedPaper: { keyFields: false },
      SavedTag: { keyFields: false },
      SavedCounts: { keyFields: false },
      Preferences: { keyFields: [] },
      Desk: {
        keyFields: [],
        fields: {
          categories: { merge: false },
          liveSources: { merge: false },
          mails: relayStylePagination(['status']),
          users: relayStylePagination(['search']),
        },
      },
      Job: { keyFields: ['name'] },
      LiveSource: { keyFields: ['name'] },
      IndexState: { keyFields: ['name'] },
      Digest: { fields: { deliveries: relayStylePagination() } },
      DigestPreview: { keyFields: false },
      PaperEdge: { keyFields: false },
      SearchEdge: { keyFields: false },
      NamedPapers: { keyFields: false },
      RecommendationEdge: { keyFields: false },
      EvidenceEdge: { keyFields: false },
    },
  });
