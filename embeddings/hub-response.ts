import { Patience } from './patience.js';

const CONNECT_MS = 5_000;
const STALL_MS = 30_000;

/** The rest of a file on the hub, `start` bytes in: 0 when the server cannot continue. */
export interface HubResponse {
  readonly start: number;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Asks for a file from byte `from` on. Gives up after 5 s without an answer or 30 s without a
 * byte, and when the server's idea of the size is not `totalBytes`.
 */
export async function requestRest(
  url: string,
  from: number,
  totalBytes: number,
  signal?: AbortSignal,
): Promise<HubResponse> {
  const patience = new Patience();
  patience.extend(CONNECT_MS, `no answer within ${CONNECT_MS / 1000} s`);
  const signals = signal ? [signal, patience.signal] : [patience.signal];
  try {
    const response = await fetch(url, { headers: headers(from), signal: AbortSignal.any(signals) });
    const start = startOf(response, from, totalBytes);
    return { start, body: chunks(response, patience) };
  } catch (error) {
    patience.end();
    throw error;
  }
}

function headers(from: number): Record<string, string> {
  // A compressed answer could neither be continued nor measured.
  const plain = { 'accept-encoding': 'identity' };
  return from > 0 ? { ...plain, range: `bytes=${from}-` } : plain;
}

function startOf(response: Response, from: number, totalBytes: number): number {
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const start = response.status === 206 ? from : 0;
  const length = response.headers.get('content-length');
  if (length !== null && start + Number(length) !== totalBytes) {
    throw new Error(`the server's file has ${start + Number(length)} bytes, not ${totalBytes}`);
  }
  return start;
}

async function* chunks(response: Response, patience: Patience): AsyncIterable<Uint8Array> {
  try {
    patience.extend(STALL_MS, `no byte within ${STALL_MS / 1000} s`);
    for await (const chunk of response.body ?? []) {
      yield chunk;
      patience.extend(STALL_MS, `no byte within ${STALL_MS / 1000} s`);
    }
  } finally {
    patience.end();
  }
}
