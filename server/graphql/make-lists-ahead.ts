import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from './request-context.js';

/** Whoever changed something of theirs may look at their list next. */
export const makeListsAhead: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, contextValue: { viewer, services } }) => {
      if (viewer && operation?.operation === OperationTypeNode.MUTATION)
        services.recommendationPages.acted(viewer.accountId);
    },
  }),
};
