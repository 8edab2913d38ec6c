import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'lectern_session';

/** The session token of a request: from the header Authorization: Bearer, else from the cookie. */
export function readToken(request: FastifyRequest): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? request.cookies[name] ?? null;
}

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
