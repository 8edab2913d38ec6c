import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../../context.js';
import { readChoice } from '../../features/digests/subscription-choice.js';
import { frequencyWords } from '../../mail/frequency-words.js';
import { type LinkRequest, mailAnswers } from './mail-answers.js';

/**
 * The links in mails. Opening one only asks: mail scanners open every link, and none may subscribe or unsubscribe
 * anyone. The button, and the one-click request of mail programs (RFC 8058), act.
 */
export function mailRoutes(app: FastifyInstance, desk: DeskContext): void {
  const { services } = desk;
  const { page, stale, verified } = mailAnswers(desk);

  /** Where a subscriber changes their mind, or the rest. */
  const ways = async (id: string) =>
    (await services.subscriptions.found(id))
      ? [{ label: 'Change this digest', url: services.mailLinks.url('manage', id) }]
      : [];

  /** What comes of stopping. */
  const stopped = async (id: string) => {
    const interest = await services.subscriptions.interest(id);
    return interest
      ? `No further mail of its own will come for ${interest}; its papers come in your digest instead, if that is on.`
      : 'No further digest will come.';
  };

  app.get('/mail/unsubscribe', async (request: LinkRequest, reply) =>
    verified('unsubscribe', request)
      ? page(reply, 200, {
          title: 'Stop these mails?',
          text: `${await stopped(request.query.d!)} Your account, if you have one, stays.`,
          button: 'Unsubscribe',
        })
      : stale(reply),
  );
  app.post('/mail/unsubscribe', async (request: LinkRequest, reply) => {
    if (!verified('unsubscribe', request)) return stale(reply);
    await services.subscriptions.unsubscribe(request.query.d!);
    return page(reply, 200, {
      title: 'You are unsubscribed',
      text: await stopped(request.query.d!),
      besides: await ways(request.query.d!),
    });
  });
  app.get('/mail/confirm', async (request: LinkRequest, reply) =>
    verified('confirm', request)
      ? page(reply, 200, {
          title: 'Get the paper digest?',
          text: confirmWords(request.query.c!),
          button: 'Yes, send it',
        })
      : stale(reply),
  );
  app.post('/mail/confirm', async (request: LinkRequest, reply) => {
    if (!verified('confirm', request)) return stale(reply);
    await services.subscriptions.confirm(request.query.d!, request.query.c!);
    return page(reply, 200, {
      title: 'You are subscribed',
      text: 'The first digest comes at the next due time.',
      besides: await ways(request.query.d!),
    });
  });
}

/** What is agreed to. */
function confirmWords(choice: string): string {
  const { frequency, category } = readChoice(choice);
  const papers = category === null ? 'The papers of the desk' : `The papers in ${category}`;
  return `${papers} that readers gather around, ${frequencyWords[frequency]}, with a link to stop it.`;
}
