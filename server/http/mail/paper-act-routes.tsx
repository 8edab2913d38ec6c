import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../../context.js';
import type { PreparedAct } from '../../features/digests/paper-act-service.js';
import { type PaperAct, paperActs, paperActWords } from '../../features/digests/paper-acts.js';
import { type LinkRequest, mailAnswers } from './mail-answers.js';

/** Acts on a paper of a digest. Opening the link prepares the act; the page's form, which a script presses, does it. */
export function paperActRoutes(app: FastifyInstance, desk: DeskContext): void {
  const { services } = desk;
  const { page, stale, verified } = mailAnswers(desk);

  const prepared = async (act: PaperAct, request: LinkRequest): Promise<PreparedAct | null> => {
    const { d = '', c = '' } = request.query;
    return verified(act, request) ? services.paperActs.prepare(act, d, c) : null;
  };
  const about = ({ paperId, title }: PreparedAct) => ({
    text: title,
    onward: { label: 'Open the paper', url: services.mailLinks.page(`/paper/${paperId}`) },
  });

  for (const act of paperActs) {
    const { label, done } = paperActWords[act];
    app.get(`/mail/${act}`, async (request: LinkRequest, reply) => {
      const found = await prepared(act, request);
      if (!found) return stale(reply);
      if (found.expired)
        return page(reply, 410, { ...about(found), title: 'This link is too old' });
      return page(reply, 200, { ...about(found), title: `${label}?`, button: label, atOnce: true });
    });
    app.post(`/mail/${act}`, async (request: LinkRequest, reply) => {
      const found = await prepared(act, request);
      if (!found) return stale(reply);
      if (found.expired)
        return page(reply, 410, { ...about(found), title: 'This link is too old' });
      const undone = request.query.undo !== undefined;
      await services.paperActs.perform(found, undone);
      const undoUrl = undone ? undefined : `${request.url}&undo`;
      return page(reply, 200, { ...about(found), title: undone ? 'Undone.' : done, undoUrl });
    });
  }
}
