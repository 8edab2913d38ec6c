import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues } from 'graphql';
// Its ESM build would bring a second copy of graphql with it.
import queryComplexity from 'graphql-query-complexity/cjs';
import { queryTooComplex } from './error-format.js';
import { recalled } from './recalled.js';
import type { RequestContext } from './request-context.js';

const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = queryComplexity;

export const largestCost = 12_000;

/** By query and variables. */
const recall = recalled<number>(1_000_000, 2_000);

type Asked = GraphQLRequestContextDidResolveOperation<RequestContext>;

/** Wrong variables cost nothing: the query does not run, and the answer says what is wrong with them. */
function costOf({ schema, document, operation, request }: Asked): number {
  const variables = request.variables ?? {};
  if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return 0;
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(request.operationName && { operationName: request.operationName }),
    estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
  });
}

/** Refuses queries that would cost too much: list sizes multiply what is asked for each entry. */
export const costLimit: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async (asked) => {
      const { queryHash, request } = asked;
      const key = JSON.stringify([queryHash, request.operationName, request.variables]);
      const cost = recall(key, () => costOf(asked));
      if (cost > largestCost)
        throw queryTooComplex(
          `The query costs ${cost} points; keep it under ${largestCost} with smaller pages or fewer nested lists.`,
        );
    },
  }),
};

/**
 * A client that only knows application/json is told of a wrong query by a 200 and the errors, as the GraphQL over
 * HTTP specification has it; one that asks for application/graphql-response+json keeps the 4xx.
 */
export const statusByMediaType: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      const status = response.http.status ?? 200;
      const isResult = response.body.kind === 'single' && response.body.singleResult.errors;
      if (
        isResult &&
        status === 400 &&
        isGraphQLRequest(request.query) &&
        !accept.includes('application/graphql-response+json')
      )
        response.http.status = 200;
    },
  }),
};

const isGraphQLRequest = (query: string | undefined): boolean =>
  typeof query === 'string' && query !== '';
