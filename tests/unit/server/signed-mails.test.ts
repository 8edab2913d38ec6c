import { generateKeyPairSync } from 'node:crypto';
import { dkimRecord } from '../../../server/mail/dkim-key.js';
import { createSmtpMailer } from '../../../server/mail/smtp-mailer.js';
import { dkimResults } from '../../support/dkim-results.js';
import { startKeepingServer } from '../../support/smtp/keeping-server.js';

const pemOf = () =>
  String(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      ...{ type: 'pkcs8', format: 'pem' },
    }),
  );
const key = pemOf();
const unsubscribeUrl = 'https://desk.example/mail/unsubscribe?d=1&t=secret';

/** What a mail server is sent. */
async function received(signingKey: string | undefined): Promise<string> {
  const server = await startKeepingServer();
  const signer = { domain: 'desk.example', selector: 'lectern', key: signingKey };
  const mailer = createSmtpMailer(server.url, 'desk@desk.example', signer);
  await mailer.send({
    subject: 'Über Aufmerksamkeit, größer als je zuvor, und neun weitere Arbeiten von heute',
    text: `.\n. begins with a dot\nends with spaces   \n\n${'long '.repeat(300)}\nΣ√\n\n\n`,
    html: '<p>H</p>',
    messageId: '1b4e28ba-2fa1-11d2-883f-0016d3cca427',
    kind: 'digest',
    to: {
      name: 'Ada Lovelace, Countess of a very long name that is folded',
      address: 'ada@example.org',
    },
    date: '2026-12-03T07:00:00.000Z',
    bouncesTo: 'bounces+1@desk.example',
    unsubscribeUrl,
  });
  mailer.close();
  await server.close();
  return server.mails[0]!.toString('latin1');
}

const signaturesOf = (mail: string, recordKey = key) =>
  dkimResults(Buffer.from(mail, 'latin1'), dkimRecord('desk.example', 'lectern', recordKey));

test('what the mail server gets is signed by the domain of From, with all that a reader goes by', async () => {
  const mail = await received(key);
  const [found, ...more] = await signaturesOf(mail);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    signingDomain: 'desk.example',
    selector: 'lectern',
    status: { result: 'pass', aligned: 'desk.example' },
  });
  const fields = /\bh=([^;]+);/.exec(mail)![1]!.replace(/\s/g, '').split(':');
  for (const name of [
    'from',
    'subject',
    'list-unsubscribe',
    'list-unsubscribe-post',
    'x-bounces-to',
  ])
    expect(fields).toContain(name);
});

test.each<[string, (mail: string) => string]>([
  ['a changed text', (mail) => mail.replace('begins with a dot', 'begins with a lie')],
  ['a changed subject', (mail) => mail.replace(/^Subject: =\?UTF-8\?Q\?/m, '$&X')],
  [
    'another place to unsubscribe',
    (mail) => mail.replace('mail/unsubscribe?d=1', 'mail/unsubscribe?d=2'),
  ],
])('%s does not verify', async (_, change) => {
  const mail = await received(key);
  const changed = change(mail);
  expect(changed).not.toBe(mail);
  expect((await signaturesOf(changed))[0]!.status.result).not.toBe('pass');
});

test('neither does a mail under the record of another key; without a key none is signed', async () => {
  expect((await signaturesOf(await received(key), pemOf()))[0]!.status.result).not.toBe('pass');
  expect(await received(undefined)).not.toMatch(/^DKIM-Signature:/im);
});
