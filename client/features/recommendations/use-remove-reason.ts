import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../gql';
import { usePerform } from '../library/use-perform';

export const RemoveReason = graphql(`
  mutation RemoveReason($id: ID!) {
    removeReason(id: $id) {
      removedReasons {
        id
        label
      }
    }
  }
`);

export const RestoreReason = graphql(`
  mutation RestoreReason($id: ID!) {
    restoreReason(id: $id) {
      removedReasons {
        id
        label
      }
    }
  }
`);

/** 'Not because of this': the list is made anew at once, and anew again with undo. */
export function useRemoveReason(renew: () => Promise<unknown>) {
  const client = useApolloClient();
  const perform = usePerform();
  return ({ id, text }: { id: string; text: string }) =>
    perform({
      said: `No longer because: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}.`,
      why: 'With an account, you say what counts.',
      run: () => client.mutate({ mutation: RemoveReason, variables: { id } }).then(renew),
      undo: () => client.mutate({ mutation: RestoreReason, variables: { id } }).then(renew),
    });
}
