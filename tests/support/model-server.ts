import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Embedder, toBytes } from '../../embeddings/index.js';

export interface ModelServer {
  readonly embedder: Embedder;
  readonly url: string;
  close(): Promise<void>;
}

/** Lends one loaded model to all test processes. */
export async function serveModel(embedder: Embedder): Promise<ModelServer> {
  await embedder.ready();
  const server = createServer(async (request, response) => {
    try {
      const { texts, priority } = JSON.parse(await text(request));
      const vectors = await embedder.embed(texts, { priority });
      response.end(JSON.stringify(vectors.map((vector) => toBytes(vector).toString('base64'))));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    embedder,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await embedder.close();
    },
  };
}
