import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DeskContext } from '../context.js';
import { unauthenticated } from '../errors.js';
import { createMcpServer } from '../mcp/mcp-server.js';
import { sendFailure } from './send-failure.js';
import { readBearer } from './session-cookie.js';

/**
 * /mcp: the Model Context Protocol over HTTP (streamable, without sessions: each request is answered by itself). Only a
 * bearer token counts, so that no page of another site can act in a reader's name.
 */
export function mcpRoute(app: FastifyInstance, { services, logger }: DeskContext): void {
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    handler: async (request, reply) => {
      const token = readBearer(request);
      const viewer = token && (await services.accounts.authenticate(token));
      if (!viewer) return sendFailure(reply, unauthenticated());
      if (request.method !== 'POST')
        return reply.code(405).header('allow', 'POST').send({ error: 'Send requests by POST.' });
      const server = createMcpServer({ services, viewer }, logger);
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      await server.connect(transport);
      try {
        const answer = await transport.handleRequest(asRequest(request), {
          parsedBody: request.body,
        });
        reply.code(answer.status);
        const type = answer.headers.get('content-type');
        if (type) reply.header('content-type', type);
        return reply.send(await answer.text());
      } finally {
        await server.close();
      }
    },
  });
}

function asRequest({ method, url, host, headers }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return new Request(`http://${host}${url}`, { method, headers: given });
}
