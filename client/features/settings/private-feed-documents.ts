import { graphql } from '../../gql';

export const PrivateFeedFields = graphql(`
  fragment PrivateFeedFields on PrivateFeed {
    id
    list
    of
    name
    urls {
      rss
      atom
      json
    }
  }
`);

export const PrivateFeedsQuery = graphql(`
  query PrivateFeeds {
    viewer {
      id
      privateFeeds {
        id
        ...PrivateFeedFields
      }
    }
  }
`);

export const OpenFeed = graphql(`
  mutation OpenFeed($list: PrivateList!, $of: ID) {
    openFeed(list: $list, of: $of) {
      ...PrivateFeedFields
    }
  }
`);

export const CloseFeed = graphql(`
  mutation CloseFeed($list: PrivateList!, $of: ID) {
    closeFeed(list: $list, of: $of) {
      ...PrivateFeedFields
    }
  }
`);
