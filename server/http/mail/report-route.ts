import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../../context.js';
import { DomainError } from '../../errors.js';

/** Where a mail server, or a provider's webhook, brings bounces and complaints as they are. */
export function reportRoute(app: FastifyInstance, { services }: Pick<DeskContext, 'services'>) {
  app.register(async (scope) => {
    scope.addContentTypeParser('message/rfc822', { parseAs: 'buffer' }, (_, mail, done) =>
      done(null, mail),
    );
    scope.post('/mail/reports', async ({ body, ip }, reply) => {
      if (!Buffer.isBuffer(body))
        return reply.code(415).send('Send the whole mail, as message/rfc822.');
      return services.mailReports.take(body, ip).then(
        () => reply.code(204).send(),
        (error) => {
          if (!(error instanceof DomainError)) throw error;
          const { retryAfter } = error.details;
          if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
          return reply.code(error.code === 'RATE_LIMITED' ? 429 : 422).send(error.message);
        },
      );
    });
  });
}
