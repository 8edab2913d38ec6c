import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Metrics } from '../../telemetry/metrics.js';
import { readToken } from '../session-cookie.js';
import { coalesced } from './coalesced.js';
import { repeatableAs } from './repeatable.js';

interface Answer {
  /** What the answer was made from. */
  readonly state: string;
  readonly body: string;
  readonly type: string;
}

type Make = () => Promise<unknown>;

/**
 * Gives an answer again while what it was made from is the same. That is asked for every time, so that nobody is ever
 * answered from before a change; characters of about 32 MB are kept.
 */
export class AnswerCache {
  private readonly answers = new LRUCache<string, Answer>({
    maxSize: 16 * 2 ** 20,
    maxEntrySize: 2 ** 18,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly state: () => Promise<string>;

  /** `state` names all that answers follow from: two equal ones give equal answers. */
  constructor(
    state: () => Promise<string>,
    private readonly operations: Metrics['operations'],
  ) {
    this.state = coalesced(state);
  }

  async answer(request: FastifyRequest, reply: FastifyReply, make: Make): Promise<unknown> {
    const { key, label } = askedBy(request) ?? {};
    if (!key) return make();
    const count = this.operations.startTimer({ operation: label!, outcome: 'ok' });
    const state = await this.state().catch(() => null);
    if (state === null) return make();
    await this.underWay.get(key + state);
    const known = this.answers.get(key);
    if (known?.state !== state) return this.keep(key, state, reply, make);
    count();
    return reply.type(known.type).header('cache-control', 'no-store').send(known.body);
  }

  /** Who asks for the same meanwhile waits for it instead of making it too. */
  private async keep(key: string, state: string, reply: FastifyReply, make: Make) {
    const making = make();
    const settled = Promise.resolve(making).then(
      (body) => {
        if (typeof body === 'string' && isWhole(reply, body))
          this.answers.set(key, { state, body, type: String(reply.getHeader('content-type')) });
      },
      () => undefined,
    );
    this.underWay.set(key + state, settled);
    await settled;
    this.underWay.delete(key + state);
    return making;
  }
}

/** What a request asks for, in whose name; null when its answer may differ from one time to the next. */
function askedBy(request: FastifyRequest): { key: string; label: string } | null {
  const { method, headers, body } = request;
  if (method !== 'POST' || headers['content-type'] !== 'application/json') return null;
  const { query, variables, operationName, ...rest } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || 'extensions' in rest) return null;
  const label = repeatableAs(query);
  const asked = [readToken(request), headers.accept, query, operationName, variables];
  return label === null ? null : { key: JSON.stringify(asked), label };
}

const isWhole = (reply: FastifyReply, body: string): boolean =>
  reply.statusCode === 200 && !reply.hasHeader('set-cookie') && body.startsWith('{"data":');
