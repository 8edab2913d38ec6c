import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../context.js';

/** /map/places: all papers' places on the map, 20 bytes each; `map.placesUrl` in the API says what they hold. */
export function mapRoute(app: FastifyInstance, { services }: DeskContext): void {
  app.get('/map/places', async (request, reply) => {
    const map = await services.map.packed();
    if (!map) return reply.code(404).send({ error: 'The map is not drawn yet.' });
    const tag = `"${map.revision}"`;
    reply.header('etag', tag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('application/octet-stream').send(map.packed);
  });
}
