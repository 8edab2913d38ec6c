import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { bring, complaint, postfixBounce, terseComplaint } from '../support/mail-reports.js';
import { operatorOf } from '../support/operators.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk({ env: { MAIL_BOUNCES: 'bounces@desk.example' } });
});
afterEach(() => desk.stop());

const { act } = readersOf(() => desk);
const update = `mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { complained } } }`;
const history = `{ viewer { digest { bouncedAt bounceReason complained
  deliveries(first: 20) { edges { node { id status reason paperCount } } } } } }`;
const again = `mutation ($id: ID!) { sendMailAgain(id: $id) { mail { status } } }`;
const subscribing = `mutation ($email: EmailAddress!) { subscribe(email: $email, frequency: DAILY) { ok } }`;
const onDay = /^Reported as spam on \w+day \d+ \w+\.$/;
const taken = { status: 204, text: '' };

const report = (mail: string) => bring(desk.url, mail);
const sender = (at = -1) => desk.mailer.sent.at(at)!.bouncesTo!;
const sendDue = () => desk.context.services.digests.sendDue();
async function nextDay() {
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  return sendDue();
}

const daily = (token: string) =>
  act(token, update, { in: { frequency: 'DAILY', threshold: 0, maxPapers: 3 } });
async function readerWithMail(email?: string): Promise<string> {
  const token = await desk.signUp(email);
  await daily(token);
  await nextDay();
  return token;
}

async function digestOf(token: string) {
  const { deliveries, ...digest } = (await act(token, history)).viewer.digest;
  return { ...digest, mails: deliveries.edges.map(({ node }: { node: object }) => node) };
}

const subscribe = (email: string) => desk.ask(subscribing, { email });

/** A link of a mail on the test desk's own address. */
function link(path: string, at = -1): string {
  const found = new RegExp(`https?://[^/\\s]+(/mail/${path}\\S+)`).exec(
    desk.mailer.sent.at(at)!.text,
  );
  return desk.url + found![1];
}

async function open(url: string, method = 'GET', body: URLSearchParams | null = null) {
  return (await fetch(url, { method, body })).text();
}

test('who reports a mail as spam gets no other until they ask for one', async () => {
  const token = await readerWithMail();
  expect(await report(complaint(sender()))).toEqual(taken);
  const after = await digestOf(token);
  expect(after).toMatchObject({
    ...{ bouncedAt: expect.any(String), complained: true },
    bounceReason: expect.stringMatching(onDay),
    mails: [{ status: 'COMPLAINED', reason: after.bounceReason, paperCount: 3 }],
  });
  expect(await nextDay()).toBe(0);
  const [skipped] = (await digestOf(token)).mails;
  expect(skipped).toMatchObject({
    status: 'SKIPPED',
    reason: `${after.bounceReason} None is sent until its reader asks for it.`,
  });
  // Said again a day later, it is the same complaint.
  expect(await report(terseComplaint(sender()))).toEqual(taken);
  expect(await digestOf(token)).toMatchObject({ bouncedAt: after.bouncedAt });

  await act(token, update, { in: { frequency: 'OFF' } });
  expect((await digestOf(token)).complained).toBe(true);
  await daily(token);
  expect(await report(complaint(sender()))).toEqual(taken);
  expect(await digestOf(token)).toMatchObject({ ...{ complained: false, bouncedAt: null } });
  const had = await desk.context.db.query(`select paper_id from delivery_papers`);
  expect(await nextDay()).toBe(1);
  // They had the papers of the first.
  expect(had).toHaveLength(3);
  expect(await desk.context.db.query(`select paper_id from delivery_papers`)).toHaveLength(6);
});

test.each(['not-spam', 'auth-failure', 'a-new-one'])(
  'a report of %s stops nothing',
  async (type) => {
    const token = await readerWithMail();
    expect(await report(complaint(sender(), type))).toEqual(taken);
    expect(await digestOf(token)).toMatchObject({
      ...{ complained: false, mails: [{ status: 'SENT' }] },
    });
  },
);

test('a complaint outweighs a bounce, and a bounce does not lift it', async () => {
  const token = await readerWithMail();
  await report(postfixBounce(sender()));
  await report(complaint(sender()));
  await report(postfixBounce(sender()));
  expect(await digestOf(token)).toMatchObject({
    ...{ complained: true, mails: [{ status: 'COMPLAINED' }] },
  });
});

const statuses = async (token: string) =>
  (await digestOf(token)).mails.map(({ status }: { status: string }) => status);

test('what was written before and waits is not sent', async () => {
  const token = await readerWithMail();
  desk.mailer.failing = () => 'LATER';
  await nextDay();
  desk.mailer.failing = () => null;
  await report(complaint(sender()));
  desk.clock.advance(hours(1));
  expect(await sendDue()).toBe(0);
  expect(await statuses(token)).toEqual(['SKIPPED', 'COMPLAINED']);
});

test('one that is on its way meanwhile was sent, and that lifts no complaint', async () => {
  const token = await readerWithMail();
  const first = sender();
  const send = desk.mailer.send.bind(desk.mailer);
  desk.mailer.send = async (message) => {
    await report(complaint(first));
    await send(message);
  };
  await nextDay();
  expect(await statuses(token)).toEqual(['SENT', 'COMPLAINED']);
  expect((await digestOf(token)).complained).toBe(true);
});

test('an operator sees it among the failures, and cannot send again what failed before', async () => {
  const operator = await operatorOf(desk);
  const token = await readerWithMail();
  await report(postfixBounce(sender(), { status: '4.4.7' }));
  await nextDay();
  await report(complaint(sender()));
  const failed = (await digestOf(token)).mails.at(-1);
  const { errors } = await desk.ask(again, { id: failed.id }, operator);
  expect(errors?.[0]).toMatchObject({
    message: 'Its reader reported a mail as spam; only they can have mails sent again.',
    extensions: { code: 'CONFLICT' },
  });
  const { desk: found } = await act(operator, '{ desk { failures { kind message } } }');
  expect(found.failures).toContainEqual({
    ...{ kind: 'MAIL', message: expect.stringMatching(onDay) },
  });
});

test('an address that complained of being asked is not asked again, and the answer is the same', async () => {
  const email = 'someone@example.org';
  const asked = await subscribe(email);
  await report(complaint(sender()));
  expect(await subscribe(email)).toEqual(asked);
  expect(desk.mailer.sent).toHaveLength(1);
  // Its owner finds the mail after all.
  await open(link('confirm'), 'POST');
  expect(await nextDay()).toBe(1);
  await subscribe(email);
  expect(desk.mailer.sent).toHaveLength(3);
});

test('neither is the address of an account that complained', async () => {
  await readerWithMail('ada@example.org');
  await report(complaint(sender()));
  expect(await subscribe('Ada@Example.org')).toMatchObject({ data: { subscribe: { ok: true } } });
  expect(desk.mailer.sent).toHaveLength(1);
});

test('a subscriber sees it where the digest is managed, and has it sent again; leaving asks for nothing', async () => {
  const email = 'someone@example.org';
  await subscribe(email);
  await open(link('confirm'), 'POST');
  await nextDay();
  await report(complaint(sender()));
  const manage = link('manage');
  expect(await open(manage)).toMatch(
    /Reported as spam on \w+day \d+ \w+\. None is sent until its reader asks for it\. Keep these choices to have the next one sent\./,
  );
  expect(await open(manage)).toMatch(/Unwanted/);
  await open(link('unsubscribe'), 'POST');
  await subscribe(email);
  expect(desk.mailer.sent).toHaveLength(2);
  const choices = { frequency: 'DAILY', weekday: '1', hour: '6', timeZone: 'UTC' };
  const form = new URLSearchParams({ ...choices, category: '', maxPapers: '10' });
  expect(await open(manage, 'POST', form)).toMatch(/Kept\. The next mail: /);
  expect(await nextDay()).toBe(1);
});

test('a complaint about the mail of one interest stops all mails of its reader, until they ask for any', async () => {
  const token = await readerWithMail();
  const create = `mutation { createProfile(input: { name: "Words", topics: ["cs.CL"] }) { profile { id } } }`;
  const { id } = (await act(token, create)).createProfile.profile;
  const ofProfile = `mutation ($in: DigestSettingsInput!, $id: ID) {
    updateDigest(input: $in, profileId: $id) { digest { complained } } }`;
  const wanted = { frequency: 'DAILY', threshold: 0, maxPapers: 3 };
  await act(token, ofProfile, { in: wanted, id });
  await nextDay();
  const about = desk.mailer.sent.find(({ subject }) => subject.startsWith('Words: '))!;
  expect(await report(complaint(about.bouncesTo!))).toEqual(taken);
  const before = desk.mailer.sent.length;
  await nextDay();
  expect(desk.mailer.sent).toHaveLength(before);
  expect((await digestOf(token)).complained).toBe(true);
  await act(token, ofProfile, { in: wanted, id });
  expect((await digestOf(token)).complained).toBe(false);
});
