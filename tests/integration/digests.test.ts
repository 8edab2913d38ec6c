import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

const update =
  'mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { frequency nextAt } } }';
const deliveries =
  '{ viewer { digest { nextAt deliveries { edges { node { status reason paperCount sentAt } } } } } }';

/** Time passes, and all papers come in just before its end. */
async function later(milliseconds: number) {
  desk.clock.advance(milliseconds);
  const arrived = new Date(desk.clock.now().getTime() - hours(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [arrived]);
}

async function like(token: string, ...ids: string[]) {
  for (const id of ids)
    await desk.ask(
      'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }',
      { id },
      token,
    );
}

async function subscribe(frequency: string, email: string) {
  const query = `mutation ($email: EmailAddress!) { subscribe(email: $email, frequency: ${frequency}) { ok } }`;
  return desk.ask(query, { email });
}

const linkIn = (text: string, path: string) => new RegExp(`http\\S+${path}\\S+`).exec(text)![0];
/** A link of a mail on the test desk's own address. */
const here = (link: string) => link.replace(/^https?:\/\/[^/]+/, desk.url);

test('a due digest goes out once, with reasons and links, and the next one brings other papers', async () => {
  const token = await desk.signUp('ada@example.org');
  await like(token, 'arxiv:1706.03762', 'arxiv:1810.04805');
  await desk.ask(
    update,
    { in: { frequency: 'DAILY', hour: 7, maxPapers: 3, threshold: 0.1 } },
    token,
  );
  await later(days(1));
  expect(await desk.context.services.digests.sendDue()).toBe(1);
  expect(await desk.context.services.digests.sendDue()).toBe(0);
  const [mail] = desk.mailer.sent;
  expect(mail).toMatchObject({ to: { name: 'Ada', address: 'ada@example.org' } });
  expect(mail!.text).toMatch(/you liked/);
  expect(mail!.text.match(/\/paper\/\d+/g)).toHaveLength(3);
  expect(mail!.html).toContain('name="viewport"');
  const { data } = await desk.ask(deliveries, {}, token);
  expect(data.viewer.digest.deliveries.edges).toMatchObject([
    { node: { status: 'SENT', paperCount: 3 } },
  ]);
  expect(Date.parse(data.viewer.digest.nextAt)).toBeGreaterThan(desk.clock.now().getTime());
  await later(days(1));
  await desk.context.services.digests.sendDue();
  const links = desk.mailer.sent.flatMap(({ text }) => text.match(/\/paper\/\d+/g)!);
  expect(new Set(links).size).toBe(links.length);
});

test('nothing new: no mail, and the history says why', async () => {
  const token = await desk.signUp();
  await desk.ask(update, { in: { frequency: 'DAILY', threshold: 1 } }, token);
  await later(days(1.1));
  expect(await desk.context.services.digests.sendDue()).toBe(0);
  expect(desk.mailer.sent).toEqual([]);
  const { data } = await desk.ask(deliveries, {}, token);
  expect(data.viewer.digest.deliveries.edges[0].node).toMatchObject({
    status: 'SKIPPED',
    reason: 'Nothing new reached the threshold.',
  });
});

test('a mail server that is away: tried again, and sent once when it is back', async () => {
  const token = await desk.signUp();
  await desk.ask(update, { in: { frequency: 'DAILY', threshold: 0 } }, token);
  await later(days(1));
  desk.mailer.broken = true;
  expect(await desk.context.services.digests.sendDue()).toBe(0);
  desk.mailer.broken = false;
  desk.clock.advance(hours(1));
  expect(await desk.context.services.digests.sendDue()).toBe(1);
  expect(desk.mailer.sent).toHaveLength(1);
  const { data } = await desk.ask(deliveries, {}, token);
  expect(data.viewer.digest.deliveries.edges).toHaveLength(1);
});

test('unsubscribing: the link asks, the button and the one-click request act', async () => {
  const token = await desk.signUp();
  await desk.ask(update, { in: { frequency: 'DAILY', threshold: 0 } }, token);
  await later(days(1));
  await desk.context.services.digests.sendDue();
  const link = here(desk.mailer.sent[0]!.unsubscribeUrl!);
  const frequency = async () =>
    (await desk.ask('{ viewer { digest { frequency } } }', {}, token)).data.viewer.digest.frequency;
  expect((await fetch(link)).status).toBe(200);
  expect(await frequency()).toBe('DAILY');
  expect((await fetch(link.replace(/t=..../, 't=xxxx'), { method: 'POST' })).status).toBe(404);
  expect(await frequency()).toBe('DAILY');
  const oneClick = await fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(oneClick.status).toBe(200);
  expect(await frequency()).toBe('OFF');
});

test('subscribing without an account takes the confirmation of the address', async () => {
  await subscribe('WEEKLY', 'someone@example.org');
  const [confirmation] = desk.mailer.sent;
  expect(confirmation).toMatchObject({
    to: { address: 'someone@example.org' },
    subject: 'Confirm your paper digest',
  });
  desk.clock.advance(days(8));
  expect(await desk.context.services.digests.sendDue()).toBe(0);
  const link = here(linkIn(confirmation!.text, '/mail/confirm'));
  expect((await fetch(link)).status).toBe(200);
  expect(await desk.context.services.digests.sendDue()).toBe(0);
  expect((await fetch(link, { method: 'POST' })).status).toBe(200);
  await later(days(7));
  expect(await desk.context.services.digests.sendDue()).toBe(1);
  expect(desk.mailer.sent[1]!.text).toContain('Unsubscribe: http');
});

test('of one category, as asked for and confirmed', async () => {
  const query = `mutation ($category: String) {
    subscribe(email: "someone@example.org", frequency: WEEKLY, category: $category) { ok } }`;
  const wrong = await desk.ask(query, { category: 'no such thing' });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ field: 'category' });
  await desk.ask(query, { category: 'cs.CV' });
  expect(desk.mailer.sent[0]!.text).toContain('digest of papers in cs.CV every Monday');
  const link = here(linkIn(desk.mailer.sent[0]!.text, '/mail/confirm'));
  expect(await (await fetch(link)).text()).toContain('The papers in cs.CV');
  const forged = link.replace('cs.CV', 'cs.CL');
  expect((await fetch(forged, { method: 'POST' })).status).toBe(404);
  await fetch(link, { method: 'POST' });
  await later(days(7));
  expect(await desk.context.services.digests.sendDue()).toBe(1);
  const ids = desk.mailer.sent[1]!.text.match(/(?<=\/paper\/)\d+/g)!.map(Number);
  const others = await desk.context.db.query(
    `select id from papers where id = any($1) and not categories @> '{cs.CV}'`,
    [ids],
  );
  expect(ids.length).toBeGreaterThan(1);
  expect(others).toEqual([]);
});

test('nobody can have the desk write to an address again and again', async () => {
  for (let time = 0; time < 3; time++)
    expect((await subscribe('DAILY', 'victim@example.org')).errors).toBeUndefined();
  const { errors } = await subscribe('DAILY', 'victim@example.org');
  expect(errors![0]!.extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfter: expect.any(Number),
  });
  expect(desk.mailer.sent).toHaveLength(3);
});
