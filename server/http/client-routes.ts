import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../context.js';
import { projectRoot } from '../project-root.js';
import type { AskerOf } from './graphql-route.js';
import { pageRoutes } from './pages/page-routes.js';

const folder = join(projectRoot, 'dist/client');
const year = 'public, max-age=31536000, immutable';

/** The web client; every address that is no file is one of its pages. */
export async function clientRoutes(
  app: FastifyInstance,
  desk: DeskContext,
  askerOf: AskerOf,
): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    // `/` is a page that the desk writes.
    index: [],
    globIgnore: ['index.html', '**/*.{br,gz}'],
    preCompressed: true,
    cacheControl: false,
    // Names under assets/ change with their content.
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? year : 'no-cache');
      response.setHeader('vary', 'accept-encoding');
    },
  });
  pageRoutes(app, desk, askerOf, folder);
}
