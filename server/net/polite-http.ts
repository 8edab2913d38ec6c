import type { Clock, Sleep } from '../clock.js';
import { BadAnswer, FetchFailure } from './fetch-failure.js';
import type { Resolve } from './guarded-agent.js';
import type { HostPace } from './host-pace.js';
import type { Answer, HttpLimits, RequestOnce } from './one-request.js';
import { retryAfterMs } from './retry-after.js';
import { Turns } from './turns.js';

/** What is fetched, and how its owner wants it done. */
export interface Asked<T> {
  readonly url: string;
  /** As errors name it: 'an Atom feed'. */
  readonly what: string;
  /** Media types that it may come as. */
  readonly types: readonly string[];
  /** The least time between two requests to its host. */
  readonly gapMs: number;
  /** Of several hosts that keep one pace together. */
  readonly owner?: string | undefined;
  /** What else its server is told, a key say; no other server hears of it, wherever it redirects. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The one origin that may be in a private network, as who runs the desk named it. */
  readonly trusted?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of every wait before it begins. */
  readonly onWait?: ((ms: number, why: string) => void) | undefined;
  /** Makes sense of the text. @throws BadAnswer when it is not what was asked for; it is asked for again then. */
  read(text: string, headers: Answer['headers']): T;
}

/** What tells one version of an answer from another, as its server said. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export interface Conditional {
  /** Of the version that is here already. */
  readonly known: Validators;
}

export interface Fetched<T> {
  readonly value: T;
  readonly validators: Validators;
}

interface Surroundings {
  /** Where whoever is asked finds out who asks. */
  readonly publicUrl: string;
  readonly pace: HostPace;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly limits?: Partial<HttpLimits>;
  readonly resolve?: Resolve;
}

const tries = 4;
const firstPauseMs = 5_000;
/** A server that wants to be left alone for longer is asked by a later run. */
const longestWaitMs = 2 * 60_000;

/** Fetches from servers of others: one request after the other to each, at their pace, and patient with their failures. */
export class PoliteHttp {
  private readonly turns = new Turns();
  private opening: Promise<RequestOnce> | undefined;

  constructor(private readonly around: Surroundings) {}

  /** @throws FetchFailure when it could not be had; its `waitMs` says when to come again where the server did. */
  async get<T>(asked: Asked<T>): Promise<T> {
    const answer = await this.getIfChanged({ ...asked, known: { etag: null, lastModified: null } });
    if (answer) return answer.value;
    throw new FetchFailure('BROKEN', `${new URL(asked.url).host} answered with HTTP 304.`);
  }

  /** The same for what may be as it was (RFC 9110, 13.1), which is null. */
  async getIfChanged<T>(asked: Asked<T> & Conditional): Promise<Fetched<T> | null> {
    const { host } = new URL(asked.url);
    const owner = asked.owner ?? host;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.turns.take(owner, () => this.attempt(asked, owner, host));
      } catch (error) {
        const failure = error instanceof BadAnswer ? misfit(error, asked.what, host) : error;
        if (!(failure instanceof FetchFailure) || failure.kind === 'REFUSED') throw failure;
        await this.pauseAfter(failure, attempt, asked, owner);
      }
    }
  }

  private async attempt<T>(
    asked: Asked<T> & Conditional,
    owner: string,
    host: string,
  ): Promise<Fetched<T> | null> {
    await this.reachTurn(asked, owner);
    const { url, trusted, signal } = asked;
    const userAgent = `Lectern/0.1 (+${new URL(this.around.publicUrl).href})`;
    const headers = { 'user-agent': userAgent, ...headersFor(asked) };
    this.opening ??= this.open();
    const requestOnce = await this.opening;
    const answer = await requestOnce(url, trusted, { headers, ownHeaders: asked.headers }, signal);
    await this.slowDown(answer, owner);
    if (answer.status === 304) return null;
    this.checkStatus(answer, host);
    checkType(answer, asked.types);
    const [etag, lastModified] = ['etag', 'last-modified'].map((name) => answer.headers.get(name));
    return {
      value: asked.read(answer.text, answer.headers),
      validators: { etag: etag ?? null, lastModified: lastModified ?? null },
    };
  }

  /** What it takes to connect is loaded by the first request: most commands have no use for it. */
  private async open(): Promise<RequestOnce> {
    const { maxBytes = 32 * 2 ** 20, timeoutMs = 90_000 } = this.around.limits ?? {};
    const { requester } = await import('./one-request.js');
    return requester({ maxBytes, timeoutMs }, this.around.resolve);
  }

  /** Waits for the host's next free moment; the host may have asked to be left alone meanwhile. */
  private async reachTurn(asked: Asked<unknown>, owner: string): Promise<void> {
    const { pace, clock } = this.around;
    for (;;) {
      asked.signal?.throwIfAborted();
      const at = await pace.reserve(owner, asked.gapMs, clock.now());
      const wait = at.getTime() - clock.now().getTime();
      if (wait > longestWaitMs) throw busy(owner, wait);
      await this.wait(wait, `${owner} is asked at its own pace`, asked);
      const closed = await pace.closedUntil(owner);
      if (closed === null || closed <= clock.now()) return;
    }
  }

  /** An overloaded server may ask to be left alone for a while though it answered, as Zotero's does. */
  private async slowDown({ headers }: Answer, owner: string): Promise<void> {
    const [, seconds] = /^\s*(\d{1,5})\s*$/.exec(headers.get('backoff') ?? '') ?? [];
    const { pace, clock } = this.around;
    if (seconds) await pace.close(owner, new Date(clock.now().getTime() + Number(seconds) * 1_000));
  }

  private async pauseAfter(
    failure: FetchFailure,
    attempt: number,
    asked: Asked<unknown>,
    owner: string,
  ): Promise<void> {
    const pause = failure.waitMs ?? firstPauseMs * 3 ** (attempt - 1);
    const { pace, clock } = this.around;
    if (failure.kind === 'BUSY') await pace.close(owner, new Date(clock.now().getTime() + pause));
    if (attempt >= tries || pause > longestWaitMs) throw failure;
    await this.wait(pause, failure.message, asked);
  }

  private async wait(ms: number, why: string, asked: Asked<unknown>): Promise<void> {
    if (ms <= 0) return;
    asked.onWait?.(ms, why);
    await this.around.sleep(ms, asked.signal);
  }

  private checkStatus({ status, headers }: Answer, host: string): void {
    if (status === 200) return;
    if (status === 429 || status === 503)
      throw busy(host, retryAfterMs(headers, this.around.clock.now()), status);
    const kind = status >= 500 || status === 408 ? 'BROKEN' : 'REFUSED';
    const message = `${host} answered with HTTP ${status}.`;
    throw new FetchFailure(kind, message, null, undefined, status);
  }
}

const headersFor = ({ types, known }: Asked<unknown> & Conditional): Record<string, string> => ({
  accept: types.join(', '),
  ...(known.etag !== null && { 'if-none-match': known.etag }),
  ...(known.lastModified !== null && { 'if-modified-since': known.lastModified }),
});

function busy(host: string, waitMs: number | null, status?: number): FetchFailure {
  const said = status === undefined ? '' : ` (HTTP ${status})`;
  const seconds = waitMs === null ? 'a while' : `${Math.ceil(waitMs / 1_000)} s`;
  return new FetchFailure('BUSY', `${host} asks to be left alone for ${seconds}${said}.`, waitMs);
}

const misfit = (error: BadAnswer, what: string, host: string): FetchFailure =>
  new FetchFailure('BROKEN', `${host} did not send ${what}: ${error.message}.`, null, {
    cause: error,
  });

function checkType({ headers, text }: Answer, types: readonly string[]): void {
  const type = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const isPage = type === 'text/html' || /^\s*(<!doctype html|<html)/i.test(text.slice(0, 200));
  if (isPage) throw new BadAnswer('it is a web page');
  if (type !== '' && !types.includes(type)) throw new BadAnswer(`it is of type ${type}`);
}
