import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DeskContext } from '../context.js';
import type { DigestFrequency } from '../features/digests/digest.js';
import type { MailAction } from '../features/digests/mail-links.js';
import { MailPage, renderMailPage } from './MailPage.js';

type LinkRequest = FastifyRequest<{ Querystring: { d?: string; c?: string; t?: string } }>;

/**
 * The links in mails. Opening one only asks: mail scanners open every link, and none may subscribe or unsubscribe
 * anyone. The button, and the one-click request of mail programs (RFC 8058), act.
 */
export function mailRoutes(app: FastifyInstance, { services, config }: DeskContext): void {
  const verified = (action: MailAction, { d = '', c = '', t = '' }: LinkRequest['query']) =>
    services.mailLinks.verify(action, d, c, t);
  const page = (
    reply: FastifyReply,
    status: number,
    title: string,
    text: string,
    button?: string,
  ) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(
        renderMailPage(
          <MailPage title={title} text={text} button={button} deskUrl={config.publicUrl} />,
        ),
      );
  const stale = (reply: FastifyReply) =>
    page(
      reply,
      404,
      'This link does not work',
      'It is incomplete or of another desk. Open the link in the mail again, as a whole.',
    );

  app.get('/mail/unsubscribe', async (request: LinkRequest, reply) =>
    verified('unsubscribe', request.query)
      ? page(
          reply,
          200,
          'Stop these mails?',
          'No further digest will come. Your account, if you have one, stays.',
          'Unsubscribe',
        )
      : stale(reply),
  );
  app.post('/mail/unsubscribe', async (request: LinkRequest, reply) => {
    if (!verified('unsubscribe', request.query)) return stale(reply);
    await services.subscriptions.unsubscribe(request.query.d!);
    return page(reply, 200, 'You are unsubscribed', 'No further digest will come.');
  });
  app.get('/mail/confirm', async (request: LinkRequest, reply) =>
    verified('confirm', request.query)
      ? page(
          reply,
          200,
          'Get the paper digest?',
          'One mail a day or week, as you chose, with a link to stop it.',
          'Yes, send it',
        )
      : stale(reply),
  );
  app.post('/mail/confirm', async (request: LinkRequest, reply) => {
    if (!verified('confirm', request.query)) return stale(reply);
    await services.subscriptions.confirm(request.query.d!, request.query.c as DigestFrequency);
    return page(reply, 200, 'You are subscribed', 'The first digest comes at the next due time.');
  });
}
