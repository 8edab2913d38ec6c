import { graphql } from '../../gql';

export const MapQuery = graphql(`
  query PaperMap {
    map {
      drawnAt
      placesUrl
      regions {
        id
        terms
        x
        y
        paperCount
      }
    }
  }
`);

export const MapPaperFields = graphql(`
  fragment MapPaper on Paper {
    id
    key
    title
    authors {
      id
      name
    }
    publishedAt
    publishedIn
  }
`);

export const MapPapersQuery = graphql(`
  query MapPapers($ids: [ID!]!) {
    papers(ids: $ids) {
      id
      key
      ...MapPaper
    }
  }
`);

export const RegionPapersQuery = graphql(`
  query RegionPapers($id: ID!, $first: Int!, $after: String) {
    mapRegion(id: $id) {
      id
      papers(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            key
            ...MapPaper
          }
        }
      }
    }
  }
`);

export const MapSearchQuery = graphql(`
  query MapSearch($query: String!) {
    search(query: $query, first: 100) {
      totalCount
      edges {
        cursor
        node {
          id
          key
        }
      }
    }
  }
`);

export const MapLikesQuery = graphql(`
  query MapLikes($after: String) {
    viewer {
      id
      rated(rating: UP, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            key
          }
        }
      }
    }
  }
`);

export const MapMatchesQuery = graphql(`
  query MapMatches {
    viewer {
      id
      matches {
        paperId
        match
      }
    }
  }
`);
