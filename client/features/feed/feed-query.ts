import { graphql } from '../../gql';

export const PAGE = 20;

export const FeedQuery = graphql(`
  query Feed($period: FeedPeriod!, $on: Date, $order: FeedOrder!, $category: String, $first: Int!, $after: String) {
    feed(period: $period, on: $on, order: $order, category: $category, first: $first, after: $after) {
      date
      previousDate
      nextDate
      totalCount
      unseenCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          key
          viewerDismissed
          viewerSeen
          feedDate
          ...PaperCard
        }
      }
    }
  }
`);
