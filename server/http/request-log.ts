import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Context, context } from '@opentelemetry/api';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DeskContext } from '../context.js';
import { inScope } from '../telemetry/request-scope.js';
import { beginRequestSpan, endRequestSpan } from '../telemetry/request-span.js';

const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;
const harmless = /^[\w.-]{1,64}$/;

/** The id that a proxy on this machine gave a request, if it can stand in any log; else a new one. */
export function requestIdOf({ headers, socket }: IncomingMessage): string {
  const given = headers['x-request-id'];
  const kept = typeof given === 'string' && harmless.test(given);
  return kept && isHere(socket) ? given : randomBytes(9).toString('base64url');
}

const isHere = ({ remoteAddress = '' }: { remoteAddress?: string | undefined }): boolean =>
  loopback.test(remoteAddress);

/** Every answer says its id, one line is logged for it, and a failure that nobody foresaw is told by the id alone. */
export function requestLog(app: FastifyInstance, { logger, services }: DeskContext): void {
  const spans = new WeakMap<FastifyRequest, Context>();
  const within = (request: FastifyRequest, done: () => void) =>
    inScope(request.id, () => context.with(spans.get(request) ?? context.active(), done));
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    spans.set(request, beginRequestSpan(request, isHere(request.socket)));
    within(request, done);
  });
  // What follows the reading of a body runs on behalf of the connection, not of the request.
  app.addHook('preValidation', (request, _reply, done) => within(request, done));
  app.addHook('onResponse', async (request, reply) => {
    // A desk that is not ready yet is asked every few seconds whether it is.
    const failed = reply.statusCode >= 500 && !request.url.startsWith('/health/');
    within(request, () => logger[failed ? 'warn' : 'debug'](lineOf(request, reply), 'request'));
    endRequestSpan(spans.get(request), reply);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.send(error);
    // Who went away before the answer was whole is told nothing, and nothing of the desk failed.
    if (request.socket.destroyed) return reply.code(499).send();
    const place = `${request.method} ${routeOf(request)}`;
    logger.error({ err: error, place }, 'request failed');
    services.failures.note('REQUEST', place, error);
    const words = 'Something went wrong on the desk. Try again in a moment.';
    return reply.code(status).send({ error: words, requestId: request.id });
  });
}

/** Never the address itself: it may hold a token, a search or a mail address. */
const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'none';

const lineOf = (request: FastifyRequest, { statusCode, elapsedTime }: FastifyReply) => ({
  method: request.method,
  route: routeOf(request),
  status: statusCode,
  ms: Math.round(elapsedTime),
  requestId: request.id,
});
