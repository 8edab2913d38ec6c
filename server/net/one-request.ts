import { type Dispatcher, fetch, type Response } from 'undici';
import { FetchFailure } from './fetch-failure.js';
import { guardedAgent, openAgent, PrivateAddressError, type Resolve } from './guarded-agent.js';
import { addressIn, isPublicAddress } from './public-address.js';
import { readText } from './read-text.js';

export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}

export interface HttpLimits {
  readonly maxBytes: number;
  /** From the first redirect to the last byte. */
  readonly timeoutMs: number;
}

interface Sent {
  readonly headers: Record<string, string>;
  /** To the origin of the address alone. */
  readonly ownHeaders?: Readonly<Record<string, string>> | undefined;
}

interface Way extends Sent, HttpLimits {
  readonly open: Dispatcher;
  readonly guarded: Dispatcher;
}

export type RequestOnce = (
  address: string,
  trusted: string | undefined,
  sent: Sent,
  signal?: AbortSignal,
) => Promise<Answer>;

const mostRedirects = 5;

/**
 * One GET, redirects and all, each checked like the first address: http(s), and no private address unless its origin is
 * `trusted`. @throws FetchFailure when no whole answer came; one with a bad status is an answer.
 */
export function requester(limits: HttpLimits, resolve?: Resolve): RequestOnce {
  const { timeoutMs } = limits;
  const patience = { connectMs: Math.min(10_000, timeoutMs), silentMs: timeoutMs };
  const ways = { open: openAgent(patience), guarded: guardedAgent(patience, resolve) };
  return (address, trusted, sent, signal) =>
    requestOnce(address, trusted, { ...ways, ...limits, ...sent }, signal);
}

async function requestOnce(
  address: string,
  trusted: string | undefined,
  way: Way,
  signal?: AbortSignal,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(way.timeoutMs);
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
  let url = new URL(address);
  const { origin } = url;
  try {
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const own = url.origin === origin ? way.ownHeaders : {};
      const headers = { ...way.headers, ...own };
      const response = await send(url, url.origin === trusted, { ...way, headers }, either);
      const next = redirectOf(response, url);
      if (!next) return await answerOf(response, way.maxBytes);
      await response.body?.cancel();
      url = next;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw timeout.aborted ? late(url.host, way.timeoutMs) : explain(error, url.host);
  }
  throw new FetchFailure('REFUSED', `${url.host} redirects again and again.`);
}

function send(url: URL, isTrusted: boolean, way: Way, signal: AbortSignal): Promise<Response> {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new FetchFailure('REFUSED', 'that is no plain http or https address');
  const literal = addressIn(url);
  if (!isTrusted && literal !== null && !isPublicAddress(literal))
    throw new PrivateAddressError(url.host);
  const dispatcher = isTrusted ? way.open : way.guarded;
  return fetch(url, { dispatcher, headers: way.headers, redirect: 'manual', signal });
}

function redirectOf(response: Response, from: URL): URL | null {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return null;
  if (URL.canParse(location, from.href)) return new URL(location, from.href);
  throw new FetchFailure('REFUSED', 'it redirects to what is no address');
}

async function answerOf(response: Response, maxBytes: number): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, text: await readText(response, maxBytes) };
}

const late = (host: string, timeoutMs: number): FetchFailure =>
  new FetchFailure('BROKEN', `${host} did not answer within ${timeoutMs / 1_000} s.`);

const words: Record<string, string> = {
  ENOTFOUND: 'has no address',
  EAI_AGAIN: 'could not be looked up',
  ECONNREFUSED: 'takes no connections',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'does not answer',
  UND_ERR_BODY_TIMEOUT: 'fell silent',
};

/** Failures of the network as what they mean; what is none stays as it is. */
function explain(error: unknown, host: string): unknown {
  if (!(error instanceof Error)) return error;
  const options = { cause: error };
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause instanceof PrivateAddressError)
    return new FetchFailure('REFUSED', `${cause.message}; that is not fetched.`, null, options);
  if (cause instanceof FetchFailure)
    return new FetchFailure(cause.kind, `${host}: ${cause.message}.`, cause.waitMs, options);
  if (error.name !== 'TypeError') return error;
  const code = 'code' in cause ? String(cause.code) : '';
  const what = words[code] ?? 'cut the connection';
  return new FetchFailure('BROKEN', `${host} ${what}.`, null, options);
}
