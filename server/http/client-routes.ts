import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { projectRoot } from '../project-root.js';

const folder = join(projectRoot, 'dist/client');
const year = 'public, max-age=31536000, immutable';

/** The web client; every address that is no file is one of its pages. */
export async function clientRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    // Names under assets/ change with their content.
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? year : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return isPage
      ? sendPage(reply)
      : reply.code(404).send({ error: 'There is nothing at this address.' });
  });
}

const sendPage = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-cache').sendFile('index.html');
