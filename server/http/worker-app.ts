import Fastify, { type FastifyInstance } from 'fastify';
import type { DeskContext } from '../context.js';
import { healthRoutes } from './health-routes.js';
import { metricsRoute } from './metrics-route.js';

/** What a worker says of itself over HTTP: to monitors only. */
export function createWorkerApp(desk: DeskContext): FastifyInstance {
  const app = Fastify();
  metricsRoute(app, desk);
  healthRoutes(app, desk.services);
  return app;
}
