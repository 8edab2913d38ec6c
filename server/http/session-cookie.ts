import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'lectern_session';

/** The session token of a request: from the header Authorization: Bearer, else from the cookie. */
export function readToken(request: FastifyRequest): string | null {
  return readBearer(request) ?? request.cookies[name] ?? null;
}

/** The token in the header Authorization: Bearer. */
export const readBearer = ({ headers }: FastifyRequest): string | null =>
  /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1] ?? null;

/** Not readable by scripts; sent along only from pages of this desk. */
export function setSessionCookie(
  reply: FastifyReply,
  session: { token: string; expiresAt: Date } | null,
  secure: boolean,
): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  if (session) reply.setCookie(name, session.token, { ...options, expires: session.expiresAt });
  else reply.clearCookie(name, options);
}
