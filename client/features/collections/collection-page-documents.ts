import { graphql } from '../../gql';

export const RenameCollection = graphql(`
  mutation RenameCollection($id: ID!, $name: String!) {
    renameCollection(id: $id, name: $name) {
      collection {
        ...CollectionFields
      }
    }
  }
`);

export const ShareCollection = graphql(`
  mutation ShareCollection($id: ID!, $shared: Boolean!) {
    shareCollection(id: $id, shared: $shared) {
      collection {
        ...CollectionFields
      }
    }
  }
`);

export const EditCollection = graphql(`
  mutation EditCollection($id: ID!, $input: CollectionInput!) {
    editCollection(id: $id, input: $input) {
      collection {
        ...CollectionFields
      }
    }
  }
`);

export const MoveCollected = graphql(`
  mutation MoveCollected($id: ID!, $paperId: ID!, $before: ID) {
    moveCollected(id: $id, paperId: $paperId, before: $before) {
      collection {
        id
      }
    }
  }
`);

export const AnnotateCollected = graphql(`
  mutation AnnotateCollected($id: ID!, $paperId: ID!, $note: String!) {
    annotateCollected(id: $id, paperId: $paperId, note: $note) {
      collection {
        id
      }
    }
  }
`);
