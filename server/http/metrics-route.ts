import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics } from 'prom-client';
import type { DeskContext } from '../context.js';
import { deskGauges } from '../telemetry/desk-gauges.js';

/** For each desk once, however many apps serve it. */
const refreshers = new WeakMap<DeskContext['metrics'], () => Promise<void>>();

/** /metrics: the process, its requests, operations and jobs, and how the desk stands, for Prometheus. */
export function metricsRoute(app: FastifyInstance, desk: DeskContext): void {
  const { register, requests } = desk.metrics;
  const refresh = refreshers.get(desk.metrics) ?? begin(desk);
  app.addHook('onResponse', async (request, reply) => {
    const labels = { route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) };
    requests.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) => {
    await refresh();
    return reply.header('content-type', register.contentType).send(await register.metrics());
  });
}

function begin(desk: DeskContext): () => Promise<void> {
  const { register } = desk.metrics;
  // A delay is read as the time between two looks: at one a millisecond it is hardly more than the delay itself.
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 1 });
  const refresh = deskGauges(desk);
  refreshers.set(desk.metrics, refresh);
  return refresh;
}
