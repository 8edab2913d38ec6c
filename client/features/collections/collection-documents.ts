import { graphql } from '../../gql';

export const CollectionsQuery = graphql(`
  query Collections($papers: [ID!]!, $asked: Boolean!) {
    viewer {
      id
      collections(papers: $papers) {
        id
        name
        parentId
        search
        paperCount @include(if: $asked)
        held @include(if: $asked)
      }
    }
  }
`);

export const CollectionFields = graphql(`
  fragment CollectionFields on Collection {
    id
    name
    note
    parentId
    search
    teaches
    paperCount
    shareUrl
  }
`);

export const CreateCollection = graphql(`
  mutation CreateCollection($name: String!, $search: String) {
    createCollection(name: $name, search: $search) {
      collection {
        id
        name
        ...CollectionFields
      }
    }
  }
`);

export const RemoveCollection = graphql(`
  mutation RemoveCollection($id: ID!, $removed: Boolean!) {
    removeCollection(id: $id, removed: $removed) {
      ok
    }
  }
`);

export const CollectPapers = graphql(`
  mutation CollectPapers($id: ID!, $paperIds: [ID!]!, $collected: Boolean!) {
    collectPapers(id: $id, paperIds: $paperIds, collected: $collected) {
      collection {
        ...CollectionFields
      }
    }
  }
`);

export const RestoreCollected = graphql(`
  mutation RestoreCollected($id: ID!, $paperIds: [ID!]!) {
    restoreCollected(id: $id, paperIds: $paperIds) {
      collection {
        ...CollectionFields
      }
    }
  }
`);
