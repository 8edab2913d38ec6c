import { graphql } from '../../gql';

/** A paper near others, what speaks for it, and what is folded under it. */
export const SimilarEntryFields = graphql(`
  fragment SimilarEntry on SimilarPaper {
    score
    readers
    sharedReferences
    cited
    sharedAuthors {
      id
      name
    }
    more {
      score
      paper {
        key
        title
      }
    }
    paper {
      key
      viewerDismissed
      ...PaperCard
    }
  }
`);
