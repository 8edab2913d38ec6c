import { graphql } from '../../gql';

export const FollowsQuery = graphql(`
  query Follows {
    viewer {
      id
      followedAuthors {
        id
        name
      }
      savedSearches {
        id
        query
      }
      followedKeywords {
        id
        keyword
      }
    }
  }
`);

export const FollowKeyword = graphql(`
  mutation FollowKeyword($keyword: String!, $followed: Boolean!) {
    followKeyword(keyword: $keyword, followed: $followed) {
      followedKeywords {
        id
        keyword
      }
    }
  }
`);

export const FollowAuthor = graphql(`
  mutation FollowAuthor($author: String!, $followed: Boolean!) {
    followAuthor(author: $author, followed: $followed) {
      followedAuthors {
        id
        name
      }
    }
  }
`);

export const SaveSearch = graphql(`
  mutation SaveSearch($query: String!) {
    saveSearch(query: $query) {
      savedSearches {
        id
        query
      }
    }
  }
`);

export const RemoveSearch = graphql(`
  mutation RemoveSearch($id: ID!) {
    removeSearch(id: $id) {
      savedSearches {
        id
        query
      }
    }
  }
`);
