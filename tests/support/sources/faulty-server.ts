import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server would say if all were well. */
export interface Healthy {
  readonly type: string;
  readonly body: string;
  /** 200 where it is left out. */
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

export type Fault = (response: ServerResponse, healthy: Healthy) => void;

export interface FaultyServer {
  /** Its origin. */
  readonly url: string;
  /** The addresses asked for, in order, with the head of each request. */
  readonly requests: { readonly url: URL; readonly headers: IncomingMessage['headers'] }[];
  /** Befall the next requests, one each. */
  readonly faults: Fault[];
  close(): Promise<void>;
}

/** Answers over HTTP as a source does; what goes wrong is up to the test. */
export async function startFaultyServer(
  answer: (url: URL, headers: IncomingMessage['headers']) => Healthy,
): Promise<FaultyServer> {
  const requests: FaultyServer['requests'][number][] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, origin());
    requests.push({ url, headers: request.headers });
    const healthy = answer(url, request.headers);
    (faults.shift() ?? well)(response, healthy);
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: origin(),
    requests,
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const well: Fault = (response, { type, body, status: code = 200, headers = {} }) =>
  void response.writeHead(code, { 'content-type': type, ...headers }).end(body);

export const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  (response) =>
    void response.writeHead(code, { 'content-type': 'text/plain', ...headers }).end('not now');

export const cut: Fault = (response) => void response.socket!.destroy();

export const cutHalfWay: Fault = (response, { type, body }) => {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.socket!.destroy());
};

/** Never answers; whoever waits gives up. */
export const silent: Fault = () => undefined;

/** Complete as far as HTTP knows. */
export const truncated: Fault = (response, { body, ...rest }) =>
  well(response, { ...rest, body: body.slice(0, body.length * 0.6) });

export const instead =
  (type: string, body: string): Fault =>
  (response) =>
    well(response, { type, body });

export const webPage = instead(
  'text/html; charset=utf-8',
  '<!DOCTYPE html><html><head><title>Be right back</title></head><body>Maintenance</body></html>',
);

/** Says that it is what was asked for. */
export const disguisedPage: Fault = (response, { type }) =>
  well(response, { type, body: '<html><body>Maintenance</body></html>' });

/** Ten levels of ten: a billion laughs, were it read out. */
export const entityBomb: Fault = (response, { type }) => {
  const levels = Array.from(
    { length: 10 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  const body = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY l0 "ha">${levels.join('')}]>
    <feed xmlns="http://www.w3.org/2005/Atom"><title>&l10;</title></feed>`;
  well(response, { type, body });
};

export const redirect =
  (to: string): Fault =>
  (response) =>
    void response.writeHead(302, { location: to }).end();
