import { graphql } from '../../gql';

export const PaperStandingFields = graphql(`
  fragment PaperStanding on Paper {
    id
    key
    upvoteCount
    viewerRating
    viewerSaved
    viewerDismissed
    viewerSeen
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
        viewerSeen
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
        viewerSeen
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
        viewerSeen
      }
    }
  }
`);

export const MarkSeen = graphql(`
  mutation MarkSeen($paperIds: [ID!]!, $seen: Boolean!) {
    markSeen(paperIds: $paperIds, seen: $seen) {
      papers {
        id
        key
        viewerSeen
      }
    }
  }
`);

export const RestorePapers = graphql(`
  mutation RestorePapers($paperIds: [ID!]!) {
    restorePapers(paperIds: $paperIds) {
      papers {
        id
        key
        viewerSaved
        viewerSeen
      }
    }
  }
`);
