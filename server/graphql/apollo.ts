import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { FailureLog } from '../features/failures/failure-log.js';
import type { Logger } from '../logger.js';
import { createErrorFormatter } from './error-format.js';
import { costLimit, statusByMediaType } from './plugins.js';
import { limits } from './query-shape.js';
import type { RequestContext } from './request-context.js';

/** The GraphQL engine; Fastify hands it the requests. */
export async function startApollo(
  schema: GraphQLSchema,
  app: FastifyInstance,
  logger: Logger,
  failures: Pick<FailureLog, 'note'>,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema,
    // The explorer and code generators of builders need it; nothing in the schema is secret.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: limits.tokens },
    formatError: createErrorFormatter(logger, (place, error) =>
      failures.note('REQUEST', place, error),
    ),
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      costLimit,
      statusByMediaType,
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return server;
}
