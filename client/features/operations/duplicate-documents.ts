import { graphql } from '../../gql';

export const MergeFields = graphql(`
  fragment MergeFields on Merge {
    id
    kept {
      id
      key
      title
    }
    mergedKey
    mergedTitle
    reason
    byName
    at
    undoneAt
  }
`);

export const SuspectFields = graphql(`
  fragment SuspectFields on SuspectedDuplicate {
    foundBy
    foundAt
    one {
      ...SuspectPaper
    }
    other {
      ...SuspectPaper
    }
  }
`);

export const SuspectPaper = graphql(`
  fragment SuspectPaper on Paper {
    id
    key
    title
    publishedAt
    authors {
      id
      name
    }
  }
`);

export const DuplicatesQuery = graphql(`
  query Duplicates {
    desk {
      duplicates {
        suspectedCount
        suspected {
          ...SuspectFields
        }
        merges {
          ...MergeFields
        }
      }
    }
  }
`);

export const MergePapers = graphql(`
  mutation MergePapers($keptId: ID!, $mergedId: ID!) {
    mergePapers(keptId: $keptId, mergedId: $mergedId) {
      duplicates {
        merges {
          id
        }
      }
    }
  }
`);

export const UndoMerge = graphql(`
  mutation UndoMerge($id: ID!) {
    undoMerge(id: $id) {
      duplicates {
        suspectedCount
      }
    }
  }
`);

export const KeepApart = graphql(`
  mutation KeepApart($oneId: ID!, $otherId: ID!, $apart: Boolean!) {
    keepApart(oneId: $oneId, otherId: $otherId, apart: $apart) {
      duplicates {
        suspectedCount
      }
    }
  }
`);
