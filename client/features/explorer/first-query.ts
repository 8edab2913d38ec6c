/** What the explorer shows to someone who opens it for the first time; it runs as it stands. */
export const firstQuery = `# Lectern's API. The book at the left holds every type; Ctrl-Enter runs the query.
# Programs: POST /graphql, with "Authorization: Bearer TOKEN" (signIn returns a token).

query Today {
  feed(period: DAY, order: TRENDING, first: 5) {
    edges {
      node {
        key
        title
        authors {
          name
        }
        similar(first: 3) {
          score
          paper {
            key
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    previousDate
  }
}
`;
