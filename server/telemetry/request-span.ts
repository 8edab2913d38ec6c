import {
  type Context,
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where monitors look every few seconds. */
const watched = /^\/(health\/|metrics)/;

/** Begins the step of a trace that a request is; of the caller's trace (W3C traceparent) where that is to be believed. */
export function beginRequestSpan(request: FastifyRequest, believed: boolean): Context {
  const before = context.active();
  if (watched.test(request.url)) return before;
  const parent = believed ? propagation.extract(before, request.headers) : before;
  const route = request.routeOptions.url ?? 'none';
  const attributes = { 'http.request.method': request.method, 'http.route': route };
  const name = `${request.method} ${route}`;
  const span = trace
    .getTracer('lectern')
    .startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
  span.setAttribute('lectern.request_id', request.id);
  return trace.setSpan(parent, span);
}

export function endRequestSpan(within: Context | undefined, { statusCode }: FastifyReply): void {
  const span = within && trace.getSpan(within);
  span?.setAttribute('http.response.status_code', statusCode);
  if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.end();
}
