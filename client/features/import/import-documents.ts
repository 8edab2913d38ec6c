import { graphql } from '../../gql';

export const LibraryImportFields = graphql(`
  fragment LibraryImportFields on LibraryImport {
    id
    source
    state
    found
    added
    known
    saved
    already
    unmatched
    misses {
      line
      name
      reason
    }
    problem
    startedAt
    undoneAt
  }
`);

export const LibraryImportsQuery = graphql(`
  query LibraryImports {
    viewer {
      id
      profiles {
        id
        name
      }
      libraryImports(first: 10) {
        ...LibraryImportFields
      }
    }
  }
`);

export const ImportLibrary = graphql(`
  mutation ImportLibrary($input: ImportLibraryInput!) {
    importLibrary(input: $input) {
      ...LibraryImportFields
    }
  }
`);

export const ImportZotero = graphql(`
  mutation ImportZotero($input: ImportZoteroInput!) {
    importZotero(input: $input) {
      ...LibraryImportFields
    }
  }
`);

export const ImportOrcid = graphql(`
  mutation ImportOrcid($input: ImportOrcidInput!) {
    importOrcid(input: $input) {
      ...LibraryImportFields
    }
  }
`);

export const UndoImport = graphql(`
  mutation UndoImport($id: ID!) {
    undoImport(id: $id) {
      ...LibraryImportFields
    }
  }
`);
