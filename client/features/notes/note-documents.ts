import { graphql } from '../../gql';

/** A paper with what the reader noted about it. */
export const NotedPaperFields = graphql(`
  fragment NotedPaper on Paper {
    id
    key
    title
    viewerSaved
    viewerSeen
    viewerSave {
      savedAt
      readState
      tags
      note
    }
  }
`);

export const NotedPapersQuery = graphql(`
  query NotedPapers($ids: [ID!]!) {
    papers(ids: $ids) {
      id
      key
      ...NotedPaper
    }
    viewer {
      id
      tags {
        name
        count
      }
    }
  }
`);

export const LibraryShelfQuery = graphql(`
  query LibraryShelf {
    viewer {
      id
      tags {
        name
        count
      }
      savedCounts {
        all
        toRead
        reading
        read
        noted
      }
    }
  }
`);

export const EditSaved = graphql(`
  mutation EditSaved($edits: [SavedEditInput!]!) {
    editSaved(edits: $edits) {
      papers {
        id
        key
        ...NotedPaper
      }
    }
  }
`);

export const RenameTag = graphql(`
  mutation RenameTag($from: String!, $to: String!) {
    renameTag(from: $from, to: $to) {
      papers {
        id
        key
        ...NotedPaper
      }
    }
  }
`);

export const RemoveTag = graphql(`
  mutation RemoveTag($name: String!) {
    removeTag(name: $name) {
      papers {
        id
        key
        ...NotedPaper
      }
    }
  }
`);
