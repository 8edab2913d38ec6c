import { graphql } from '../../gql';

export const ProfileNamesQuery = graphql(`
  query ProfileNames {
    viewer {
      id
      profiles {
        id
        name
      }
    }
  }
`);
