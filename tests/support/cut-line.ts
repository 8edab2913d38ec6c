import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A line to a desk that can be cut, as a network or a stopped desk is for a browser. */
export interface CutLine {
  readonly url: string;
  cut(): void;
  /** The desk is stopped, and a proxy before it says so. */
  stop(): void;
  mend(): void;
  close(): Promise<void>;
}

function badGateway(near: Socket): void {
  near.on('error', () => {});
  near.once('data', () =>
    near.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'),
  );
}

/** Listens on loopback and passes bytes on while the line is whole. */
export async function openLine(target: string): Promise<CutLine> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let state: 'whole' | 'cut' | 'stopped' = 'whole';
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy();
    if (state === 'stopped') return badGateway(near);
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
    return undefined;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const drop = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      state = 'cut';
      drop();
    },
    stop: () => {
      state = 'stopped';
      drop();
    },
    mend: () => {
      state = 'whole';
      drop();
    },
    close: () => {
      drop();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
