import { graphql } from '../../gql';

export const PaperStandingFields = graphql(`
  fragment PaperStanding on Paper {
    id
    key
    upvoteCount
    viewerRating
    viewerSaved
    viewerDismissed
  }
`);

export const RatePaper = graphql(`
  mutation RatePaper($paperId: ID!, $rating: Rating!) {
    ratePaper(paperId: $paperId, rating: $rating) {
      paper {
        id
        key
        upvoteCount
        viewerRating
      }
    }
  }
`);

export const SavePaper = graphql(`
  mutation SavePaper($paperId: ID!, $saved: Boolean!) {
    savePaper(paperId: $paperId, saved: $saved) {
      paper {
        id
        key
        viewerSaved
      }
    }
  }
`);

export const DismissPaper = graphql(`
  mutation DismissPaper($paperId: ID!, $dismissed: Boolean!) {
    dismissPaper(paperId: $paperId, dismissed: $dismissed) {
      paper {
        id
        key
        viewerDismissed
      }
    }
  }
`);
