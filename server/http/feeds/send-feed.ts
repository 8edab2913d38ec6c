import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FeedState } from '../../features/feed/feed-state.js';
import type { PaperFeed } from './paper-feed.js';
import type { FeedForm } from './write-feed.js';

/** A feed that is put together only when it is wanted, and what tells whether it changed. */
export interface SentFeed {
  readonly state: FeedState;
  /** Whether caches on the way may keep it. */
  readonly open: boolean;
  compose(): Promise<PaperFeed>;
}

/** Sends a feed, or 304 to who has it as it is (RFC 9110, 13.1); in that case it is not put together. */
export async function sendFeed(
  request: FastifyRequest,
  reply: FastifyReply,
  form: FeedForm,
  { state, open, compose }: SentFeed,
): Promise<FastifyReply> {
  const tag = `W/"${createHash('sha256').update(state.facts).digest('base64url').slice(0, 22)}"`;
  reply.headers({
    etag: tag,
    'last-modified': state.changedAt.toUTCString(),
    'cache-control': open ? 'public, no-cache' : 'private, no-cache',
  });
  if (isKnown(request, tag, state.changedAt)) return reply.code(304).send();
  return reply
    .header('content-type', `${form.mediaType}; charset=utf-8`)
    .send(form.write(await compose()));
}

/** A tag counts before a date, which knows seconds only. */
function isKnown({ headers }: FastifyRequest, tag: string, changedAt: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags === '*' || tags.split(/\s*,\s*/).some((one) => same(one, tag));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** Weakly: the wire may carry it compressed. */
const same = (given: string, tag: string): boolean => given.replace(/^W\//, '') === tag.slice(2);
