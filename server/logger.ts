import pino, { type DestinationStream, type Logger } from 'pino';
import { scopeId } from './telemetry/request-scope.js';
import { traceId } from './telemetry/traced.js';

export type { Logger };

/**
 * JSON lines on stderr, or short coloured lines when a person is watching; stdout stays free for results. What is
 * logged while a request is answered carries its id.
 */
export function createLogger(level: string, to?: DestinationStream): Logger {
  const base = { level, mixin: ids };
  if (to || !process.stderr.isTTY)
    return pino(base, to ?? pino.destination({ dest: 2, sync: true }));
  const options = { destination: 2, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' };
  return pino({ ...base, transport: { target: 'pino-pretty', options } });
}

function ids(): object {
  const [request, trace] = [scopeId(), traceId()];
  return { ...(request && { requestId: request }), ...(trace && { traceId: trace }) };
}
