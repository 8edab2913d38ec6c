import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

const address = 'someone+papers@example.org';
const subscribing = `mutation ($email: EmailAddress!, $frequency: DigestFrequency!, $category: String, $timeZone: String) {
  subscribe(email: $email, frequency: $frequency, category: $category, timeZone: $timeZone) { ok } }`;
const ofViewer =
  '{ viewer { topics digest { frequency timeZone maxPapers nextAt deliveries { edges { node { status paperCount } } } } } }';

const subscribe = (change: object = {}) =>
  desk.ask(subscribing, { email: address, frequency: 'WEEKLY', ...change });

/** A link of the newest mail on the test desk's own address. */
function link(path: string): string {
  const found = new RegExp(`https?://[^/\\s]+(/mail/${path}\\S+)`).exec(
    desk.mailer.sent.at(-1)!.text,
  );
  return desk.url + found![1];
}

async function subscribed(change: object = {}): Promise<void> {
  await subscribe(change);
  await open(link('confirm'), { method: 'POST' });
}

/** Time passes, and all papers come in just before its end. */
async function later(milliseconds: number) {
  desk.clock.advance(milliseconds);
  const arrived = new Date(desk.clock.now().getTime() - hours(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [arrived]);
  await desk.context.services.digests.sendDue();
}

const choices = { frequency: 'DAILY', weekday: '1', hour: '6', timeZone: 'Asia/Tokyo' };
/** Status and text: an answer left unread would hold its line open. */
async function open(url: string, init: RequestInit = {}) {
  const answer = await fetch(url, { redirect: 'manual', ...init });
  return { status: answer.status, text: await answer.text() };
}

const post = (url: string, fields: Record<string, string>, headers = {}) =>
  open(url, { method: 'POST', body: new URLSearchParams(fields), headers });

const papersOf = (text: string) => text.match(/\/paper\/\d+/g) ?? [];

test('a month after another, in the reader’s own morning', async () => {
  await subscribed({ frequency: 'MONTHLY', timeZone: 'Asia/Tokyo' });
  const [row] = await desk.context.db.query<{ at: Date }>(
    'select next_at as at from digests where email is not null',
  );
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Tokyo',
    weekday: 'long',
    hour: 'numeric',
    day: 'numeric',
  });
  expect(shown.format(row!.at)).toMatch(/^Monday [1-7], 07$/);
});

test('every mail leads to a page where all of it is seen and changed, and the changes are kept', async () => {
  await subscribed();
  await later(days(7));
  const manage = link('manage');
  const page = (await open(manage)).text;
  expect(page).toContain(address);
  expect(page).toMatch(/Sent\.(<!-- -->)? *(<!-- -->)?10 papers/);
  const kept = await post(manage, { ...choices, category: 'cs.CV', maxPapers: '3' });
  expect([kept.status, kept.text]).toEqual([200, expect.stringContaining('Kept. The next mail: ')]);
  await later(days(1));
  expect(papersOf(desk.mailer.sent.at(-1)!.text).length).toBeLessThanOrEqual(3);
  const again = (await open(manage)).text;
  expect(again).toMatch(/<option value="cs\.CV" selected/);
  expect(again).toMatch(/<option value="Asia\/Tokyo" selected/);
});

test('who stops may change their mind on the same page', async () => {
  await subscribed();
  await later(days(7));
  const manage = link('manage');
  const stopped = await open(link('unsubscribe'), { method: 'POST' });
  expect(stopped.text).toContain('/mail/manage?');
  expect((await open(manage)).text).toContain('No mail comes.');
  await post(manage, { ...choices, category: '', maxPapers: '10' });
  await later(days(1));
  expect(desk.mailer.sent).toHaveLength(3);
});

test.each([
  [{ frequency: 'HOURLY' }, 'frequency-fault'],
  [{ hour: '24' }, 'hour-fault'],
  [{ weekday: 'x' }, 'weekday-fault'],
  [{ timeZone: 'Mars/Base' }, 'timeZone-fault'],
  [{ category: 'two words' }, 'category-fault'],
  [{ maxPapers: '1000' }, 'maxPapers-fault'],
])('a choice that can not be is named: %j', async (wrong, fault) => {
  await subscribed();
  await later(days(7));
  const all = { ...choices, category: '', maxPapers: '5', ...wrong };
  const answer = await post(link('manage'), all);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(`id="${fault}"`);
});

test('the page is for who has the link', async () => {
  await subscribed();
  await later(days(7));
  const manage = link('manage');
  for (const forged of [
    manage.replace(/t=..../, 't=xxxx'),
    link('unsubscribe').replace('unsubscribe', 'manage'),
  ]) {
    expect((await open(forged)).status).toBe(404);
    expect((await post(forged, { ...choices, category: '', maxPapers: '5' })).status).toBe(404);
  }
});

/** Takes the subscription of the newest mail into an account. */
async function keep(token: string) {
  const page = (await open(link('manage'))).text;
  const url = desk.url + /\/mail\/keep\?[^"]+/.exec(page)![0].replaceAll('&amp;', '&');
  return post(url, {}, { authorization: `Bearer ${token}` });
}

test('turned into an account, it keeps its choices, its history and what was sent', async () => {
  await subscribed({ category: 'cs.CL', timeZone: 'Europe/Berlin' });
  await later(days(7));
  const old = [link('unsubscribe'), link('manage')] as const;
  const seen = papersOf(desk.mailer.sent.at(-1)!.text);
  expect(seen).not.toEqual([]);
  const token = await desk.signUp('someone@example.org');
  expect((await keep(token)).text).toContain('It is in your account now');
  const { data } = await desk.ask(ofViewer, {}, token);
  expect(data.viewer).toMatchObject({
    topics: ['cs.CL'],
    digest: {
      frequency: 'WEEKLY',
      timeZone: 'Europe/Berlin',
      deliveries: { edges: [{ node: { status: 'SENT' } }] },
    },
  });
  await later(days(7));
  const mail = desk.mailer.sent.at(-1)!;
  expect(mail.to.address).toBe('someone@example.org');
  expect(papersOf(mail.text).filter((path) => seen.some((one) => one === path))).toEqual([]);
  expect((await open(old[1])).text).toContain('This digest is in an account');
  await open(old[0], { method: 'POST' });
  expect((await desk.ask(ofViewer, {}, token)).data.viewer.digest.frequency).toBe('OFF');
});

test('an account with a digest of its own keeps that; without an account there is a door', async () => {
  await subscribed({ frequency: 'DAILY' });
  await later(days(1));
  const token = await desk.signUp('ada@example.org');
  const change =
    'mutation { updateDigest(input: { frequency: MONTHLY }) { digest { frequency } } }';
  await desk.ask(change, {}, token);
  expect((await keep('x'.repeat(43))).status).toBe(303);
  await keep(token);
  await keep(token).catch(() => {});
  expect((await desk.ask(ofViewer, {}, token)).data.viewer.digest.frequency).toBe('MONTHLY');
});

test('an address in other letters is the same one, and marks behind a plus share one mailbox', async () => {
  for (const email of ['ada@Bücher.example', 'ADA@xn--bcher-kva.example', 'ada+x@bücher.example'])
    expect(await subscribe({ email })).toMatchObject({ data: { subscribe: { ok: true } } });
  const limited = await subscribe({ email: 'ada+y@bücher.example' });
  expect(limited.errors?.[0]?.extensions?.code).toBe('RATE_LIMITED');
  expect(new Set(desk.mailer.sent.map(({ to }) => to.address))).toEqual(
    new Set(['ada@xn--bcher-kva.example', 'ada+x@xn--bcher-kva.example']),
  );
});
