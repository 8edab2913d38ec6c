import { days, minutes } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

const { act } = readersOf(() => desk);
const update = `mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { bouncedAt } } }`;
const history = `{ viewer { digest { bouncedAt bounceReason
  deliveries(first: 20) { edges { node { status reason paperCount } } } } } }`;

const daily = (token: string) =>
  act(token, update, { in: { frequency: 'DAILY', threshold: 0, maxPapers: 3 } });
const sendDue = () => desk.context.services.digests.sendDue();
async function nextDay() {
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
}
const digestOf = async (token: string) => (await act(token, history)).viewer.digest;
const statuses = async (token: string): Promise<string[]> =>
  (await digestOf(token)).deliveries.edges.map(
    ({ node }: { node: { status: string } }) => node.status,
  );

test('an address that bounces is left alone, says so, and is tried again when its reader wants it', async () => {
  const token = await desk.signUp('ada@example.org');
  await daily(token);
  desk.mailer.failing = () => 'NO_ADDRESS';
  await nextDay();
  expect(await sendDue()).toBe(0);
  expect(await digestOf(token)).toMatchObject({
    bouncedAt: expect.any(String),
    bounceReason: '550 5.1.1 ada@example.org',
  });
  await nextDay();
  await sendDue();
  expect(desk.mailer.tries).toBe(1);
  const { edges } = (await digestOf(token)).deliveries;
  expect(edges[0].node).toMatchObject({
    status: 'SKIPPED',
    reason: 'The address does not take mail: 550 5.1.1 ada@example.org',
  });
  expect(edges[1].node.status).toBe('BOUNCED');

  desk.mailer.failing = () => null;
  await daily(token);
  expect((await digestOf(token)).bouncedAt).toBeNull();
  await nextDay();
  expect(await sendDue()).toBe(1);
});

test('an operator sends a bounced one again; when it is taken, the address counts as there', async () => {
  const token = await desk.signUp('ada@example.org');
  await daily(token);
  desk.mailer.failing = () => 'NO_ADDRESS';
  await nextDay();
  await sendDue();
  desk.mailer.failing = () => null;
  const [{ id }] = await desk.context.db.query(`select id from deliveries`);
  expect((await desk.context.services.mails.sendAgain(id)).status).toBe('SENT');
  expect((await digestOf(token)).bouncedAt).toBeNull();
  await nextDay();
  expect(await sendDue()).toBe(1);
});

test('what was given up may come in the next one', async () => {
  const token = await desk.signUp('ada@example.org');
  await daily(token);
  await nextDay();
  desk.mailer.failing = () => 'REFUSED';
  await sendDue();
  const lost = await desk.context.db.query(`select 1 from delivery_papers`);
  expect(lost).toEqual([]);
  expect(await statuses(token)).toEqual(['FAILED']);
  desk.mailer.failing = () => null;
  await nextDay();
  expect(await sendDue()).toBe(1);
  expect(await statuses(token)).toEqual(['SENT', 'FAILED']);
});

test('a mail server that is away is left alone, and nobody gets seven digests afterwards', async () => {
  const tokens: string[] = [];
  for (let reader = 0; reader < 12; reader += 1)
    tokens.push(await desk.signUp(`reader${reader}@${reader}.example.org`));
  for (const token of tokens) await daily(token);
  await nextDay();
  desk.mailer.failing = () => 'AWAY';
  await sendDue();
  // As many as were on their way at once.
  expect(desk.mailer.tries).toBeLessThanOrEqual(5);
  const before = desk.mailer.tries;
  await sendDue();
  expect(desk.mailer.tries).toBe(before);

  desk.mailer.failing = () => null;
  desk.clock.advance(minutes(30));
  expect(await sendDue()).toBe(12);
  expect(new Set(desk.mailer.sent.map(({ messageId }) => messageId)).size).toBe(12);
  // Away for a week, nothing was written meanwhile: one mail each.
  desk.clock.advance(days(6));
  await nextDay();
  expect(await sendDue()).toBe(12);
  expect(await sendDue()).toBe(0);
});

test('who waits gets the very mail that was written, with one Message-ID', async () => {
  const token = await desk.signUp('ada@example.org');
  await daily(token);
  await nextDay();
  desk.mailer.failing = () => 'LATER';
  await sendDue();
  const [{ mail, id }] = await desk.context.db.query(`select id, mail from deliveries`);
  desk.mailer.failing = () => null;
  desk.clock.advance(minutes(2));
  expect(await sendDue()).toBe(1);
  expect(desk.mailer.sent).toEqual([mail]);
  expect(desk.mailer.sent[0]!.messageId).toBe(id);
  expect(await desk.context.db.query(`select mail from deliveries`)).toEqual([{ mail: null }]);
});

test('two postmen and two writers at once: each mail once', async () => {
  for (let reader = 0; reader < 8; reader += 1)
    await daily(await desk.signUp(`r${reader}@example.org`));
  await nextDay();
  const sent = await Promise.all([sendDue(), sendDue(), sendDue()]);
  expect(sent.reduce((sum, count) => sum + count)).toBe(8);
  expect(desk.mailer.sent).toHaveLength(8);
});
