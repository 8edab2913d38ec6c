import pino, { type Logger } from 'pino';

export type { Logger };

/** JSON lines on stderr, or short coloured lines when a person is watching; stdout stays free for results. */
export function createLogger(level: string): Logger {
  if (!process.stderr.isTTY) return pino({ level }, pino.destination({ dest: 2, sync: true }));
  const options = { destination: 2, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' };
  return pino({ level, transport: { target: 'pino-pretty', options } });
}
