import type { FastifyInstance } from 'fastify';
import type { Services } from '../context.js';

/** For supervisors: whether the process answers, and whether all that it needs is there. */
export function healthRoutes(app: FastifyInstance, { desk }: Services): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const missing = await desk.missing();
    const ready = Object.keys(missing).length === 0;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', missing });
  });
}
