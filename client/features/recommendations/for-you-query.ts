import { graphql } from '../../gql';

export const PAGE = 20;

/** The longest page that the desk gives. */
export const MOST_AT_ONCE = 100;

/** Fewer ratings than this and the list is led by topics and trend rather than by taste. */
export const COLD_BELOW = 3;

export const ForYouQuery = graphql(`
  query ForYou($first: Int!, $after: String, $profileId: ID) {
    viewer {
      id
      ratingCount
      topics
      recommendations(first: $first, after: $after, profileId: $profileId) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          score
          match
          ...Reasons
          node {
            id
            key
            viewerDismissed
            ...PaperCard
          }
        }
      }
    }
  }
`);
