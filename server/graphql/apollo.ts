import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { FailureLog } from '../features/failures/failure-log.js';
import type { Logger } from '../logger.js';
import type { Metrics } from '../telemetry/metrics.js';
import { compiledExecutor } from './compiled-executor.js';
import { createErrorFormatter } from './error-format.js';
import { makeListsAhead } from './make-lists-ahead.js';
import { measureOperations } from './measure-operations.js';
import { costLimit, statusByMediaType } from './plugins.js';
import { limits } from './query-shape.js';
import type { RequestContext } from './request-context.js';

interface ApolloParts {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly services: { readonly failures: Pick<FailureLog, 'note'> };
}

/** The GraphQL engine; Fastify hands it the requests. */
export async function startApollo(
  schema: GraphQLSchema,
  app: FastifyInstance,
  { logger, metrics, services }: ApolloParts,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: inOneProcess(schema),
    // The explorer and code generators of builders need it; nothing in the schema is secret.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: limits.tokens },
    formatError: createErrorFormatter(logger, (place, error) =>
      services.failures.note('REQUEST', place, error),
    ),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      measureOperations(metrics),
      costLimit,
      statusByMediaType,
      makeListsAhead,
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Apollo takes an executor only from a gateway; this one has no services behind it. */
function inOneProcess(schema: GraphQLSchema): GatewayInterface {
  const run = compiledExecutor();
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, context, request, operationName }) =>
        run({
          schema,
          document,
          contextValue: context,
          variableValues: request.variables ?? {},
          operationName,
        }) as Promise<GatewayExecutionResult>,
    }),
    stop: async () => undefined,
  };
}
