import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Services } from '../context.js';

/** /metrics: the process, its requests and the size of the desk, for Prometheus. */
export function metricsRoute(app: FastifyInstance, services: Services): void {
  const register = new Registry();
  // A delay is read as the time between two looks: at one a millisecond it is hardly more than the delay itself.
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 1 });
  new Gauge({
    name: 'lectern_vectors',
    help: 'Vectors that can be found',
    registers: [register],
    collect() {
      this.set(services.vectorCount());
    },
  });
  const requests = new Histogram({
    name: 'lectern_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [register],
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = { route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) };
    requests.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) =>
    reply.header('content-type', register.contentType).send(await register.metrics()),
  );
}
