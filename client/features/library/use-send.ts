import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { refetchShown } from './refetch-shown';
import { markTasteChanged } from './taste-changed';

/** Sends a change of what For you goes by, then fetches anew the named queries that are on screen. */
export function useSend() {
  const client = useApolloClient();
  return async <Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: NoInfer<Variables>,
    changed: string[] = [],
  ): Promise<Data | undefined> => {
    const options = { mutation, variables } as ApolloClient.MutateOptions<Data, Variables>;
    const { data } = await client.mutate<Data, Variables>(options);
    markTasteChanged();
    await refetchShown(client, changed);
    return data as Data | undefined;
  };
}
