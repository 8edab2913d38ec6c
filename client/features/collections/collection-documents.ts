import { graphql } from '../../gql';

export const CollectionsQuery = graphql(`
  query Collections($papers: [ID!]!, $asked: Boolean!) {
    viewer {
      id
      collections(papers: $papers) {
        id
        name
        paperCount
        held @include(if: $asked)
      }
    }
  }
`);

export const CollectionFields = graphql(`
  fragment CollectionFields on Collection {
    id
    name
    paperCount
    shareUrl
  }
`);

export const CreateCollection = graphql(`
  mutation CreateCollection($name: String!) {
    createCollection(name: $name) {
      collection {
        id
        name
        ...CollectionFields
      }
    }
  }
`);

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
