import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../../context.js';
import { type LinkRequest, mailAnswers } from './mail-answers.js';

/**
 * A paper's link in a mail, where the operator has counted what is opened: noted once a paper, and on to the paper. A
 * link of a mail from before that was turned off still leads there.
 */
export function openRoute(app: FastifyInstance, desk: DeskContext): void {
  const { services, config } = desk;
  const { stale, verified } = mailAnswers(desk);

  app.get('/mail/open', async (request: LinkRequest, reply) => {
    if (!verified('open', request)) return stale(reply);
    const { d: digestId, c: paperId } = request.query;
    // Programs that only look whether it is there send HEAD, or say that they fetch ahead.
    const looksOnly = request.method === 'HEAD' || 'sec-purpose' in request.headers;
    if (config.countClicks && !looksOnly) await services.mails.opened(digestId!, Number(paperId));
    return reply.redirect(services.mailLinks.page(`/paper/${paperId}`), 302);
  });
}
