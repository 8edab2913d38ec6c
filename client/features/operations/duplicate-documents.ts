import { graphql } from '../../gql';
import type { DuplicatesQuery as DuplicatesAnswer } from '../../gql/graphql';

export const DuplicatesQuery = graphql(`
  query Duplicates {
    desk {
      duplicates {
        suspectedCount
        suspected {
          foundBy
          one {
            id
            key
            title
            publishedAt
            authors {
              id
              name
            }
          }
          other {
            id
            key
            title
            publishedAt
            authors {
              id
              name
            }
          }
        }
        merges {
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
      }
    }
  }
`);

type Answer = DuplicatesAnswer['desk']['duplicates'];
export type Suspect = Answer['suspected'][number];
export type MergedPaper = Answer['merges'][number];

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
