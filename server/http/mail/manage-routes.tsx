import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { DeskContext } from '../../context.js';
import { readableEmail } from '../../email-address.js';
import { DomainError } from '../../errors.js';
import { momentWords } from '../../features/digests/day-words.js';
import { type Digest, whyNoMail } from '../../features/digests/digest.js';
import { renderMailPage } from './MailFrame.js';
import { ManagePage, type ManagePageProps } from './ManagePage.js';
import { type LinkRequest, mailAnswers } from './mail-answers.js';

const form = z.object({
  frequency: z.enum(['OFF', 'DAILY', 'WEEKDAYS', 'WEEKLY', 'MONTHLY']),
  weekday: z.coerce.number(),
  hour: z.coerce.number(),
  timeZone: z.string(),
  category: z.string().transform((name) => name.trim() || null),
  maxPapers: z.coerce.number(),
});

/** Where a subscriber without an account sees and changes everything: only who gets the mails has the link. */
export function manageRoutes(app: FastifyInstance, desk: DeskContext): void {
  const { services, config } = desk;
  const { page, stale, verified } = mailAnswers(desk);

  const joined = (reply: FastifyReply) =>
    page(reply, 200, {
      title: 'This digest is in an account',
      text: 'It is changed in the settings of the account that it was taken into.',
      onward: { label: 'Open the settings', url: services.mailLinks.page('/settings') },
    });

  async function show(
    reply: FastifyReply,
    id: string,
    done?: Partial<Pick<ManagePageProps, 'fault' | 'note'>>,
  ): Promise<FastifyReply> {
    const digest = await services.subscriptions.find(id);
    const props = {
      digest,
      address: readableEmail(digest.email),
      categories: (await services.paperStore.categories(100)).map(({ name }) => name),
      sent: await services.subscriptions.recent(digest),
      deskUrl: config.publicUrl,
      keepUrl: services.mailLinks.url('keep', id),
      note: `${done?.note ?? ''}${comes(digest)}`,
      ...(done?.fault && { fault: done.fault }),
    };
    return reply
      .code(done?.fault ? 400 : 200)
      .type('text/html; charset=utf-8')
      .send(renderMailPage(<ManagePage {...props} />));
  }

  app.get('/mail/manage', async (request: LinkRequest, reply) => {
    const id = request.query.d ?? '';
    const digest = verified('manage', request) ? await services.subscriptions.found(id) : null;
    if (!digest) return stale(reply);
    return digest.joinedTo ? joined(reply) : show(reply, id);
  });

  app.post('/mail/manage', async (request: LinkRequest, reply) => {
    const id = request.query.d ?? '';
    const digest = verified('manage', request) ? await services.subscriptions.found(id) : null;
    if (!digest) return stale(reply);
    if (digest.joinedTo) return joined(reply);
    const given = form.safeParse(request.body);
    if (!given.success) return show(reply, id, { fault: firstFault(given.error) });
    return services.subscriptions.change(id, given.data).then(
      () => show(reply, id, { note: 'Kept. ' }),
      (error) => show(reply, id, { fault: faultOf(error) }),
    );
  });
}

function comes(digest: Digest): string {
  if (!digest.nextAt) return 'No mail comes.';
  const refusal = whyNoMail(digest);
  if (refusal !== null)
    return `${refusal.replace(/\.?$/, '.')} Keep these choices to have the next one sent.`;
  return `The next mail: ${momentWords(digest.nextAt, digest.timeZone)}.`;
}

const firstFault = ({ issues: [issue] }: z.ZodError) => ({
  field: String(issue?.path[0] ?? ''),
  message: 'Choose one of these.',
});

function faultOf(error: unknown) {
  if (!(error instanceof DomainError) || error.code !== 'BAD_USER_INPUT') throw error;
  return { field: error.details.field ?? '', message: error.message };
}
