import type { ApolloCache } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql';
import type {
  ImportLibraryInput,
  ImportOrcidInput,
  ImportZoteroInput,
  LibraryImportFieldsFragment,
} from '../../gql/graphql';
import { useSubmit } from '../../ui/use-submit';
import { markTasteChanged } from '../library/taste-changed';
import {
  ImportLibrary,
  ImportOrcid,
  ImportZotero,
  LibraryImportFields,
  LibraryImportsQuery,
  UndoImport,
} from './import-documents';

export type LibraryImport = LibraryImportFieldsFragment;
type Begun = FragmentType<typeof LibraryImportFields>;

const lookEveryMs = 1_000;

/** What is saved is fetched anew when it is next looked at. */
function forgetSaved(cache: ApolloCache, viewerId: string) {
  for (const fieldName of ['saved', 'libraryImports'])
    cache.evict({ id: cache.identify({ __typename: 'Viewer', id: viewerId }), fieldName });
  markTasteChanged();
}

/** The reader's imports, and how to begin one and take one back; while one runs, how far it is. */
export function useLibraryImports(viewerId: string) {
  const client = useApolloClient();
  const { busy, error, submit } = useSubmit();
  const [shown, setShown] = useState<string>();
  const look = useQuery(LibraryImportsQuery, { fetchPolicy: 'cache-and-network' });
  const { data, error: unread, refetch, startPolling, stopPolling } = look;
  const imports = data?.viewer?.libraryImports.map((one) => readFragment(LibraryImportFields, one));
  const running = imports?.find(({ state }) => state === 'RUNNING');
  const moves = busy || running !== undefined;
  useEffect(() => {
    if (!moves) return;
    startPolling(lookEveryMs);
    return stopPolling;
  }, [moves, startPolling, stopPolling]);

  const begin = (send: () => Promise<Begun | undefined>) =>
    submit(async () => {
      const begun = await send();
      await refetch();
      setShown(readFragment(LibraryImportFields, begun)?.id);
      forgetSaved(client.cache, viewerId);
    });
  const importText = (input: ImportLibraryInput) =>
    begin(async () => {
      const { data: told } = await client.mutate({ mutation: ImportLibrary, variables: { input } });
      return told?.importLibrary;
    });
  const importZotero = (input: ImportZoteroInput) =>
    begin(async () => {
      const { data: told } = await client.mutate({ mutation: ImportZotero, variables: { input } });
      return told?.importZotero;
    });
  const importOrcid = (input: ImportOrcidInput) =>
    begin(async () => {
      const { data: told } = await client.mutate({ mutation: ImportOrcid, variables: { input } });
      return told?.importOrcid;
    });
  const undo = (id: string) =>
    submit(async () => {
      await client.mutate({ mutation: UndoImport, variables: { id } });
      await refetch();
      forgetSaved(client.cache, viewerId);
    });
  return {
    imports,
    profiles: data?.viewer?.profiles ?? [],
    unread,
    refetch: () => void refetch(),
    running,
    result: imports?.find(({ id }) => id === shown),
    busy,
    error,
    importText,
    importZotero,
    importOrcid,
    undo,
    clear: () => setShown(undefined),
  };
}
