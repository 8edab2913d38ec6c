import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formBody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { DeskContext } from '../context.js';
import { clientRoutes } from './client-routes.js';
import { exportRoutes } from './export-routes.js';
import { privateFeedRoutes } from './feeds/private-feed-routes.js';
import { publicFeedRoutes } from './feeds/public-feed-routes.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health-routes.js';
import { keepRoutes } from './mail/keep-routes.js';
import { mailRoutes } from './mail/mail-routes.js';
import { manageRoutes } from './mail/manage-routes.js';
import { openRoute } from './mail/open-route.js';
import { paperActRoutes } from './mail/paper-act-routes.js';
import { reportRoute } from './mail/report-route.js';
import { mapRoute } from './map-route.js';
import { mcpRoute } from './mcp-route.js';
import { metricsRoute } from './metrics-route.js';
import { crawlerRoutes } from './pages/crawler-routes.js';
import { requestIdOf, requestLog } from './request-log.js';

/** The desk over HTTP. */
export async function createApp(desk: DeskContext): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: 1_048_576,
    trustProxy: desk.config.trustedProxies,
    forceCloseConnections: 'idle',
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 500 },
  });
  requestLog(app, desk);
  // Helmet's own policy upgrades to https, which breaks a desk on plain http; styles inline are React's and KaTeX's.
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'self'"],
      },
    },
    strictTransportSecurity: desk.config.publicUrl.startsWith('https:'),
  });
  await app.register(compress, {
    // Brotli's own default is for files that are compressed once; this one keeps up with the wire.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
    globalDecompression: false,
  });
  await app.register(cookie);
  await app.register(formBody);
  // A one-click request of a mail program (RFC 8058) says nothing in its body that its address does not.
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => {
    payload.resume().on('end', () => done(null, null));
  });
  metricsRoute(app, desk);
  healthRoutes(app, desk.services);
  publicFeedRoutes(app, desk);
  privateFeedRoutes(app, desk);
  exportRoutes(app, desk);
  mapRoute(app, desk);
  mcpRoute(app, desk);
  mailRoutes(app, desk);
  manageRoutes(app, desk);
  keepRoutes(app, desk);
  paperActRoutes(app, desk);
  openRoute(app, desk);
  reportRoute(app, desk);
  const askerOf = await graphqlRoute(app, desk);
  crawlerRoutes(app, desk);
  await clientRoutes(app, desk, askerOf);
  return app;
}
