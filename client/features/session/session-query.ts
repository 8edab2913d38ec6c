import { graphql } from '../../gql';

export const SessionQuery = graphql(`
  query Session {
    viewer {
      id
      email
      displayName
      isOperator
      timeZone
      topics
      ratingCount
      followedAuthors {
        id
        name
      }
    }
  }
`);
