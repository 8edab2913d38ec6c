import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DeskContext } from '../context.js';
import { derivedState } from '../desk-services.js';
import { createAccountLoader } from '../features/accounts/account-loader.js';
import { createCitationLoader } from '../features/citations/citation-loader.js';
import { createSourceCountLoader } from '../features/ingest/source-count-loader.js';
import { createMarksLoader } from '../features/library/marks-loader.js';
import { createSavedLoader } from '../features/library/saved-loader.js';
import { createPaperLoader } from '../features/papers/paper-loader.js';
import { createSimilarLoader } from '../features/similar/similar-loader.js';
import { createCitedLoader } from '../features/works/cited-loader.js';
import { startApollo } from '../graphql/apollo.js';
import { faultOf } from '../graphql/query-shape.js';
import type { RequestContext } from '../graphql/request-context.js';
import { theSchema } from '../graphql/schema.js';
import { traced } from '../telemetry/traced.js';
import { AnswerCache } from './answers/answer-cache.js';
import { readToken, setSessionCookie } from './session-cookie.js';

/** Bytes; a file of what counts for a reader is 5 MB, a list that they take in 2 MB, and both are more as JSON. */
const largestRequest = 7 * 2 ** 20;

/** Asks the API in a request's own name. @throws when Postgres can't say whose request it is. */
export type AskerOf = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<(query: string, variables: object) => Promise<unknown>>;

/**
 * /graphql: the API; a browser that opens it is led to the explorer.
 * Posts that another site's form could send are refused (CSRF). A GET can change nothing and, the cookie being
 * SameSite=Lax, other sites can't read as the reader either, so it needs no such proof.
 */
export async function graphqlRoute(app: FastifyInstance, desk: DeskContext): Promise<AskerOf> {
  const apollo = await startApollo(await theSchema(), app, desk);
  const answers = new AnswerCache(() => stateOf(desk), desk.metrics.operations);
  const handle = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest, reply: FastifyReply) => requestContext(desk, request, reply),
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: largestRequest,
    preHandler: async (request, reply) => {
      if (wantsPage(request)) return reply.redirect('/explorer.html');
      if (request.method === 'GET') request.headers['apollo-require-preflight'] = 'read only';
      const fault = faultOf(queryOf(request));
      if (fault !== null) return refuse(reply, fault);
    },
    handler: (request, reply) =>
      traced('graphql', {}, () =>
        answers.answer(request, reply, async () => handle.call(app, request, reply)),
      ),
    errorHandler: refuseUnread,
  });
  return async (request, reply) => {
    const contextValue = await requestContext(desk, request, reply);
    return async (query, variables) => {
      const { body } = await traced('graphql', {}, () =>
        apollo.executeOperation({ query, variables }, { contextValue }),
      );
      if (body.kind !== 'single' || body.singleResult.errors)
        throw new Error('The API refused a query of the page.');
      // Dates become text, as on the wire.
      return JSON.parse(JSON.stringify(body.singleResult.data));
    };
  };
}

// Scores that follow from the time change no faster than anyone could see.
const sameTimeMs = 60_000;

/** All that answers are made from. Any transaction that writes, by whatever process, changes the snapshot. */
async function stateOf({ db, indexes, model, clock }: DeskContext): Promise<string> {
  const time = Math.floor(clock.now().getTime() / sameTimeMs);
  const [row] = await db.query<{ snapshot: string }>(
    'select pg_current_snapshot()::text as snapshot',
  );
  return [row!.snapshot, derivedState(indexes, model), time].join(' ');
}

const wantsPage = ({ method, headers, query }: FastifyRequest): boolean =>
  method === 'GET' &&
  (headers.accept ?? '').includes('text/html') &&
  (query as { query?: string }).query === undefined;

function queryOf({ body, query }: FastifyRequest): string {
  const source =
    (body as { query?: unknown } | null)?.query ?? (query as { query?: unknown }).query;
  return typeof source === 'string' ? source : '';
}

/** What can't be read as a request is answered as the API answers. @throws what is the desk's own fault. */
function refuseUnread(error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) throw error;
  const message =
    status === 413
      ? `The request has more than ${largestRequest / 2 ** 20} MB; send less at a time.`
      : error.message;
  return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  return reply.code(400).send({ errors: [{ message, extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
}

async function requestContext(
  { services, config }: DeskContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const token = readToken(request);
  const viewer = token ? await services.accounts.authenticate(token) : null;
  const papers = createPaperLoader(services.paperStore);
  return {
    services,
    viewer,
    place: request.ip,
    loaders: {
      papers,
      citations: createCitationLoader(services.citations, papers),
      cited: createCitedLoader(services.workStore),
      marks: createMarksLoader(services.shelves, viewer),
      saved: createSavedLoader(services.savedStore, viewer),
      sourceCounts: createSourceCountLoader(services.sourceCounts),
      similar: createSimilarLoader(services.similar),
      accounts: createAccountLoader(services.accountStore),
    },
    setSession: (session) =>
      setSessionCookie(reply, session, config.publicUrl.startsWith('https:')),
  };
}
