import { randomUUID } from 'node:crypto';
import { BounceAddress } from '../../server/features/digests/bounce-address.js';
import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import {
  type Bounce,
  bring,
  exchangeBounce,
  holidayNote,
  postfixBounce,
} from '../support/mail-reports.js';
import { readersOf } from '../support/readers.js';

const secret = 'a secret of this desk';
let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk({
    env: { MAIL_BOUNCES: 'Bounces@desk.example', SESSION_SECRET: secret },
  });
});
afterEach(() => desk.stop());

const { act } = readersOf(() => desk);
const update = `mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { bouncedAt } } }`;
const history = `{ viewer { digest { bouncedAt bounceReason
  deliveries(first: 20) { edges { node { status reason paperCount sentAt } } } } } }`;

const sendDue = () => desk.context.services.digests.sendDue();
async function nextDay() {
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  return sendDue();
}

/** A reader with a daily digest that was sent this morning. */
async function readerWithMail(): Promise<string> {
  const token = await desk.signUp();
  await act(token, update, { in: { frequency: 'DAILY', threshold: 0, maxPapers: 3 } });
  await nextDay();
  return token;
}

async function digestOf(token: string) {
  const { deliveries, ...digest } = (await act(token, history)).viewer.digest;
  return { ...digest, mails: deliveries.edges.map(({ node }: { node: object }) => node) };
}

const sender = () => desk.mailer.sent.at(-1)!.bouncesTo!;
const papersHeld = async () =>
  (await desk.context.db.query(`select 1 from delivery_papers`)).length;

const report = (mail: string, headers?: Record<string, string>) => bring(desk.url, mail, headers);

const taken = { status: 204, text: '' };

test('an address that is reported not to be there is left alone, once, until its reader wants it tried', async () => {
  const token = await readerWithMail();
  expect(sender()).toMatch(/^bounces\+[0-9a-f]{32}-[0-9a-f]{16}@desk\.example$/);
  expect(await papersHeld()).toBe(3);
  const bounce = postfixBounce(sender());
  expect(await report(bounce)).toEqual(taken);
  const bounced = await digestOf(token);
  expect(bounced).toMatchObject({
    bouncedAt: expect.any(String),
    bounceReason: '550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown',
    mails: [{ status: 'BOUNCED', sentAt: expect.any(String) }],
  });
  // Its reader never had them.
  expect(await papersHeld()).toBe(0);
  desk.clock.advance(hours(1));
  expect(await report(bounce)).toEqual(taken);
  expect(await digestOf(token)).toEqual(bounced);
  expect(await nextDay()).toBe(0);
  expect((await digestOf(token)).mails[0]).toMatchObject({ status: 'SKIPPED' });

  await act(token, update, { in: { frequency: 'DAILY' } });
  expect(await report(bounce)).toEqual(taken);
  expect(await digestOf(token)).toMatchObject({ bouncedAt: null });
  expect(await nextDay()).toBe(1);
});

test.each<[string, Bounce, object]>([
  [
    'that did not arrive, though its address is there',
    { status: '4.4.7', diagnostic: 'smtp; 451 4.4.7 no answer for five days' },
    {
      status: 'FAILED',
      reason: 'A mail server could not deliver it: 451 4.4.7 no answer for five days',
      paperCount: 3,
    },
  ],
  [
    'that was refused for what it holds',
    { status: '5.7.1', diagnostic: 'smtp; 554 5.7.1 looks like spam\u0007' },
    { status: 'FAILED', reason: 'A mail server could not deliver it: 554 5.7.1 looks like spam' },
  ],
  ['that may still arrive', { action: 'delayed', status: '4.4.1' }, { status: 'SENT' }],
  ['that arrived', { action: 'delivered', status: '2.0.0' }, { status: 'SENT' }],
  ['that went on to where nobody reports', { action: 'relayed' }, { status: 'SENT' }],
])('a mail %s stops no other', async (_, given, mail) => {
  const token = await readerWithMail();
  expect(await report(postfixBounce(sender(), given))).toEqual(taken);
  expect(await digestOf(token)).toMatchObject({ bouncedAt: null, mails: [mail] });
  expect(await nextDay()).toBe(1);
});

test('each report is of one mail; that of another program in other words counts as much', async () => {
  const [ada, bea] = [await readerWithMail(), await readerWithMail()];
  await report(exchangeBounce(sender()));
  const stopped = [(await digestOf(ada)).bouncedAt, (await digestOf(bea)).bouncedAt];
  expect(stopped.filter((at) => at !== null)).toHaveLength(1);
});

test('a report that comes before the desk knows that its mail was taken stands', async () => {
  const token = await desk.signUp();
  await act(token, update, { in: { frequency: 'DAILY', threshold: 0, maxPapers: 3 } });
  desk.mailer.send = async ({ bouncesTo }) => {
    desk.mailer.tries += 1;
    expect(await report(postfixBounce(bouncesTo!))).toEqual(taken);
    // The line broke before the answer.
    if (desk.mailer.tries === 2) throw new Error('no answer');
  };
  await nextDay();
  expect(await digestOf(token)).toMatchObject({ mails: [{ status: 'BOUNCED' }] });
  await act(token, update, { in: { frequency: 'DAILY' } });
  await nextDay();
  desk.clock.advance(hours(2));
  await sendDue();
  expect(desk.mailer.tries).toBe(2);
  expect((await digestOf(token)).mails[0]).toMatchObject({ status: 'BOUNCED' });
});

test('what is no report of a mail of this desk changes nothing, and is told why', async () => {
  const token = await readerWithMail();
  const before = await digestOf(token);
  const foreign = new BounceAddress('bounces@desk.example', 'another secret').make(randomUUID())!;
  const forged = sender().replace(/[0-9a-f](?=@)/, (last) => (last === '0' ? '1' : '0'));
  for (const wrong of [foreign, forged, 'bounces@desk.example'])
    expect(await report(postfixBounce(wrong))).toEqual({
      status: 422,
      text: 'It names no mail of this desk: no address in it is signed by it.',
    });
  expect(await report(holidayNote(sender()))).toEqual({
    status: 422,
    text: 'It is neither a delivery report (RFC 3464) nor a complaint (RFC 5965).',
  });
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(await report('mail=1', form)).toEqual({
    status: 415,
    text: 'Send the whole mail, as message/rfc822.',
  });
  expect((await report('x'.repeat(1_048_577))).status).toBe(413);
  expect(await digestOf(token)).toEqual(before);
});

test('a mail of a reader who left is taken, and changes nothing', async () => {
  const gone = new BounceAddress('bounces@desk.example', secret).make(randomUUID())!;
  expect(await report(postfixBounce(gone))).toEqual(taken);
});

test('a place that sends more than mail servers do has to wait', async () => {
  const from = (place: string) => report('x', { 'x-forwarded-for': place });
  for (let sent = 0; sent < 600; sent += 1) expect((await from('192.0.2.1')).status).toBe(422);
  expect(await from('192.0.2.1')).toMatchObject({
    status: 429,
    text: expect.stringMatching(/^Too many attempts/),
  });
  expect((await from('192.0.2.2')).status).toBe(422);
});
