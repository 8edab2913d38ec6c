import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface KeepingServer {
  readonly url: string;
  /** What it was sent, as it came, in order. */
  readonly mails: readonly Buffer[];
  /** Of each its envelope. */
  readonly envelopes: readonly { readonly from: string; readonly to: readonly string[] }[];
  /** How many bytes the mails had. */
  readonly bytes: () => number;
  /** How many connections were opened. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A mail server that takes all it is given; without `keep` it only counts. */
export async function startKeepingServer({ keep = true } = {}): Promise<KeepingServer> {
  const mails: Buffer[] = [];
  const envelopes: { from: string; to: string[] }[] = [];
  const nothing = Buffer.alloc(0);
  let bytes = 0;
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_, done) => {
      connections += 1;
      done();
    },
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      void buffer(stream).then((mail) => {
        mails.push(keep ? mail : nothing);
        const to = rcptTo.map(({ address }) => address);
        if (keep) envelopes.push({ from: mailFrom ? mailFrom.address : '', to });
        bytes += mail.length;
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    envelopes,
    bytes: () => bytes,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
