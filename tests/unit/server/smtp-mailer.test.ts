import { createSmtpMailer } from '../../../server/mail/smtp-mailer.js';
import { startKeepingServer } from '../../support/smtp/keeping-server.js';

const message = {
  ...{ subject: 'S', html: '<p>H</p>', text: 'T' },
  kind: 'digest',
  to: { name: 'Ada', address: 'ada@example.org' },
  date: '2026-11-17T07:00:00.000Z',
} as const;

test('a connection is kept for the next mail', async () => {
  const server = await startKeepingServer();
  const mailer = createSmtpMailer(server.url, 'desk@example.org');
  for (const messageId of ['1', '2', '3']) await mailer.send({ ...message, messageId });
  mailer.close();
  await server.close();
  expect(server.mails).toHaveLength(3);
  expect(server.connections()).toBe(1);
});

test('reports are sent to the address of the mail, which its head names too; From stays', async () => {
  const server = await startKeepingServer();
  const mailer = createSmtpMailer(server.url, 'desk@example.org');
  const bouncesTo = 'bounces+1@desk.example';
  // One address, whatever it looks like.
  const odd = { name: 'Bob', address: 'a,b@example.org' };
  await mailer.send({ ...message, messageId: '1' });
  await mailer.send({ ...message, messageId: '2', to: odd, bouncesTo });
  mailer.close();
  await server.close();
  expect(server.envelopes).toEqual([
    { from: 'desk@example.org', to: ['ada@example.org'] },
    { from: bouncesTo, to: ['"a,b"@example.org'] },
  ]);
  const [before, after] = server.mails.map(String);
  expect(before).not.toContain('X-Bounces-To');
  expect(after).toMatch(/^X-Bounces-To: bounces\+1@desk\.example\r$/m);
  expect(after).toMatch(/^From: Lectern <desk@example\.org>\r$/m);
});
