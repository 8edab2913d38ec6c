import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../../context.js';
import { readableEmail } from '../../email-address.js';
import { readToken } from '../session-cookie.js';
import { type LinkRequest, mailAnswers } from './mail-answers.js';

/** Takes a subscription into the account of whoever is signed in and has the link. */
export function keepRoutes(app: FastifyInstance, desk: DeskContext): void {
  const { services } = desk;
  const { page, stale, verified } = mailAnswers(desk);

  const accountOf = async (request: LinkRequest) => {
    const token = readToken(request);
    const viewer = token ? await services.accounts.authenticate(token) : null;
    return viewer && services.accounts.get(viewer.accountId);
  };
  /** Through a door of the desk and back to this page. */
  const door = (path: string, request: LinkRequest) =>
    services.mailLinks.page(`${path}?next=${encodeURIComponent(request.url)}`);

  app.get('/mail/keep', async (request: LinkRequest, reply) => {
    if (!verified('keep', request) || !(await services.subscriptions.found(request.query.d!)))
      return stale(reply);
    const account = await accountOf(request);
    if (!account)
      return page(reply, 200, {
        title: 'Keep it in which account?',
        text: 'Its choices, and what it has sent you already, go along; no paper comes twice.',
        besides: [
          { label: 'Make an account', url: door('/sign-up', request) },
          { label: 'I have one: sign in', url: door('/sign-in', request) },
        ],
      });
    return page(reply, 200, {
      title: 'Take this digest into your account?',
      text: `The account is ${account.displayName}, and its mails go to ${readableEmail(account.email)}. What was sent already does not come again.`,
      button: 'Take it over',
    });
  });

  app.post('/mail/keep', async (request: LinkRequest, reply) => {
    if (!verified('keep', request) || !(await services.subscriptions.found(request.query.d!)))
      return stale(reply);
    const account = await accountOf(request);
    if (!account) return reply.redirect(request.url, 303);
    await services.subscriptions.keep(request.query.d!, account.id);
    return page(reply, 200, {
      title: 'It is in your account now',
      text: 'Like a paper or two, and the next mail is chosen by them.',
      besides: [{ label: 'See its settings', url: services.mailLinks.page('/settings') }],
    });
  });
}
