import { createSmtpMailer } from '../../../server/mail/smtp-mailer.js';
import { startKeepingServer } from '../../support/smtp/keeping-server.js';

test('a connection is kept for the next mail', async () => {
  const server = await startKeepingServer();
  const mailer = createSmtpMailer(server.url, 'desk@example.org');
  for (const messageId of ['1', '2', '3'])
    await mailer.send({
      ...{ subject: 'S', html: '<p>H</p>', text: 'T', messageId, kind: 'digest' },
      to: { name: 'Ada', address: 'ada@example.org' },
      date: '2026-11-17T07:00:00.000Z',
    });
  mailer.close();
  await server.close();
  expect(server.mails).toHaveLength(3);
  expect(server.connections()).toBe(1);
});
