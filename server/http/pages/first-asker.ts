import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Logger } from '../../logger.js';
import type { AskerOf } from '../graphql-route.js';
import type { FirstQueries } from './client-build.js';
import { type FirstAnswer, type ShownSession, sessionAnswer } from './first-answers.js';

/** The page goes without its first content rather than wait longer for Postgres. */
const patience = 5_000;

/** Answers the client's first queries for one request; keeps what it answered for the client's cache. */
export class FirstAsker {
  readonly answers: FirstAnswer[] = [];

  private constructor(
    private readonly ask: (query: string, variables: object) => Promise<unknown>,
    private readonly queries: FirstQueries,
  ) {}

  /** Runs `work`; null when the desk can't answer now: then the client asks for itself, and says what is wrong. */
  static async run<T>(
    { askerOf, queries, logger }: { askerOf: AskerOf; queries: FirstQueries; logger: Logger },
    request: FastifyRequest,
    reply: FastifyReply,
    work: (asker: FirstAsker) => Promise<T>,
  ): Promise<T | null> {
    const answering = askerOf(request, reply)
      .then((ask) => work(new FirstAsker(ask, queries)))
      .catch((error) => {
        logger.warn({ err: error, path: request.url }, 'a page went without its first content');
        return null;
      });
    return Promise.race([answering, sleep(patience, null, { ref: false })]);
  }

  /** @throws when the desk refuses, or the client's query no longer brings what the page shows. */
  async answer<T>(query: keyof FirstQueries, variables: object, schema: z.ZodType<T>): Promise<T> {
    const data = await this.ask(this.queries[query], variables);
    const shown = schema.parse(data);
    this.answers.push({ query, variables, data });
    return shown;
  }

  /** Who reads; with what the frame asks for around every page of theirs. */
  async session(): Promise<ShownSession> {
    const { viewer } = await this.answer('Session', {}, sessionAnswer);
    if (viewer) await this.answer('Collections', { papers: [], asked: false }, z.unknown());
    return viewer;
  }

  /** What stands beside a list. */
  async besideList(session: ShownSession): Promise<void> {
    if (session) await this.answer('NextDigest', {}, z.unknown());
  }
}
