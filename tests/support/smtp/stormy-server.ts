import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Accepted {
  readonly to: string;
  readonly messageId: string;
}

export interface StormyServer {
  readonly url: string;
  /** What it took responsibility for, in order, whether or not the client heard of it. */
  readonly accepted: readonly Accepted[];
  /** How often it took a mail and the line broke before its answer. */
  readonly unheard: () => number;
  close(): Promise<void>;
}

/** What a mail server answers instead of 250. */
const reply = (code: number, message: string) =>
  Object.assign(new Error(message), { responseCode: code });
/**
 * A mail server with TLS and AUTH that has one bad day: it greets slowly, is too busy, asks to come again, knows some
 * addresses not, and drops the line before and after it took a mail. `chance` says how it goes, from 0 to 1.
 */
export async function startStormyServer(chance: () => number): Promise<StormyServer> {
  const accepted: Accepted[] = [];
  const greylisted = new Set<string>();
  const lines = new Map<number, Socket>();
  const cut = ({ remotePort }: SMTPServerSession) => lines.get(remotePort)?.destroy();
  let unheard = 0;
  const server = new SMTPServer({
    allowInsecureAuth: false,
    onAuth: ({ username, password }, _, done) =>
      username === 'desk' && password === 'open sesame'
        ? done(null, { user: username })
        : done(reply(535, 'wrong password')),
    onConnect: async (_, done) => {
      if (chance() < 0.1) await sleep(300);
      done(chance() < 0.05 ? reply(421, 'too busy') : null);
    },
    onRcptTo: ({ address }, _, done) => {
      if (address.startsWith('nobody')) return done(reply(550, '5.1.1 no such user'));
      if (chance() < 0.15 && !greylisted.has(address)) {
        greylisted.add(address);
        return done(reply(450, '4.2.0 greylisted, come again'));
      }
      done();
    },
    onData: async (stream, session, done) => {
      const mail = await text(stream).catch(() => '');
      // Of a client that is killed, half a mail may come.
      if (!/--\s*$/.test(mail) || chance() < 0.03) return cut(session);
      if (chance() < 0.05) return done(reply(451, '4.3.0 try again'));
      const [to] = session.envelope.rcptTo;
      accepted.push({ to: to!.address, messageId: /^Message-ID: (.+)$/im.exec(mail)?.[1] ?? '' });
      if (chance() < 0.03) {
        unheard += 1;
        return cut(session);
      }
      done();
    },
  });
  server.server.on('connection', (line: Socket) => {
    const { remotePort = 0 } = line;
    lines.set(remotePort, line);
    line.once('close', () => lines.delete(remotePort));
  });
  // Clients that are killed hang up in the middle.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://desk:open%20sesame@127.0.0.1:${port}?tls.rejectUnauthorized=false`,
    accepted,
    unheard: () => unheard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
