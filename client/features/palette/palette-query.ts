import { graphql } from '../../gql';

/** Titles only: the palette leads to a paper, it does not list papers. */
export const PaletteSearchQuery = graphql(`
  query PaletteSearch($query: String!) {
    search(query: $query, first: 6) {
      edges {
        node {
          key
          title
        }
      }
    }
  }
`);

export const PaletteOwnQuery = graphql(`
  query PaletteOwn {
    viewer {
      id
      tags {
        name
        count
      }
      topics
      profiles {
        id
        name
      }
      savedSearches {
        id
        query
      }
      collections(papers: []) {
        id
        name
      }
    }
  }
`);
