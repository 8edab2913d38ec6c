import { graphql } from '../../gql';

/** One fragment for list and page, so that opening a paper from a list shows it at once. */
export const PaperCardFields = graphql(`
  fragment PaperCard on Paper {
    id
    key
    title
    abstract
    keySentence
    authors {
      id
      name
    }
    publishedAt
    publishedIn
    updatedAt
    version
    feedDate
    categories
    keywords
    url
    pdfUrl
    githubRepo
    githubStars
    commentCount
    upvoteCount
    starter
    coins
    viewerRating
    viewerSaved
    viewerDismissed
    viewerSeen
    ...PaperStanding
  }
`);
