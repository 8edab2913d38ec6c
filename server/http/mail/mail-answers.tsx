import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DeskContext } from '../../context.js';
import type { MailAction } from '../../features/digests/mail-links.js';
import { renderMailPage } from './MailFrame.js';
import { MailPage, type MailPageProps } from './MailPage.js';

/** A link of a mail: whose, what was chosen, and the signature of both. */
export type LinkRequest = FastifyRequest<{
  Querystring: { d?: string; c?: string; t?: string; undo?: string };
}>;

/** What all links in mails are checked by and answered with. */
export function mailAnswers({ services, config }: Pick<DeskContext, 'services' | 'config'>) {
  const page = (reply: FastifyReply, status: number, props: Omit<MailPageProps, 'deskUrl'>) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(renderMailPage(<MailPage {...props} deskUrl={config.publicUrl} />));
  return {
    page,
    verified: (action: MailAction, { query }: LinkRequest): boolean =>
      services.mailLinks.verify(action, query.d ?? '', query.c ?? '', query.t ?? ''),
    stale: (reply: FastifyReply) =>
      page(reply, 404, {
        title: 'This link does not work',
        text: 'It is incomplete or of another desk. Open the link in the mail again, as a whole.',
      }),
  };
}
