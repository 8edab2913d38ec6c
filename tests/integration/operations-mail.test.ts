import { days, minutes } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { operatorOf } from '../support/operators.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
let operator: string;
beforeAll(async () => {
  desk = await startDesk();
  operator = await operatorOf(desk);
});
afterAll(() => desk.stop());

const { act } = readersOf(() => desk);
const mails = `query ($first: Int = 20, $after: String, $status: DeliveryStatus) { desk {
  mails(first: $first, after: $after, status: $status) {
    edges { cursor node { id address status reason paperCount createdAt sentAt } } pageInfo { hasNextPage endCursor } } } }`;
const again = `mutation ($id: ID!) { sendMailAgain(id: $id) { mail { id status reason sentAt } } }`;
const update = `mutation ($in: DigestSettingsInput!) { updateDigest(input: $in) { digest { frequency } } }`;

const list = async (variables = {}) => (await act(operator, mails, variables)).desk.mails;

test('an operator sees the mails of all readers by status and page, and sends a failed one again, once', async () => {
  expect((await list()).edges).toEqual([]);
  const tokens: string[] = [];
  for (const name of ['ada', 'bea', 'cid']) {
    const token = await desk.signUp(`${name}@example.org`);
    await act(token, update, {
      in: { frequency: 'DAILY', threshold: name === 'cid' ? 1 : 0, maxPapers: 2 },
    });
    tokens.push(token);
  }
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  desk.mailer.broken = true;
  await desk.context.services.digests.sendDue();
  desk.mailer.broken = false;

  const failed = (await list({ status: 'DEFERRED' })).edges;
  expect(failed.map(({ node }: { node: { address: string } }) => node.address).sort()).toEqual([
    'ada@example.org',
    'bea@example.org',
  ]);
  expect((await list({ status: 'SKIPPED' })).edges).toMatchObject([
    { node: { address: 'cid@example.org', reason: 'Nothing new reached the threshold.' } },
  ]);
  const page = await list({ first: 2 });
  expect(page.pageInfo.hasNextPage).toBe(true);
  const rest = await list({ first: 2, after: page.pageInfo.endCursor });
  const ids = [...page.edges, ...rest.edges].map(({ node }) => node.id);
  expect(new Set(ids).size).toBe(3);
  expect(rest.pageInfo.hasNextPage).toBe(false);

  const { id } = failed[0].node;
  const outcomes = await Promise.all([1, 2, 3].map(() => act(operator, again, { id })));
  expect(outcomes.some(({ sendMailAgain }) => sendMailAgain.mail.status === 'SENT')).toBe(true);
  expect((await act(operator, again, { id })).sendMailAgain.mail).toMatchObject({
    ...{ id, status: 'SENT', reason: null },
  });
  expect(desk.mailer.sent).toHaveLength(1);
  // The clock finds that one done, and sends the other when its pause is over.
  expect(await desk.context.services.digests.sendDue()).toBe(0);
  desk.clock.advance(minutes(1));
  expect(await desk.context.services.digests.sendDue()).toBe(1);
  expect(desk.mailer.sent).toHaveLength(2);
});

test('who wants no more mails is sent none, and what is no mail is not found', async () => {
  const token = await desk.signUp('dora@example.org');
  await act(token, update, { in: { frequency: 'DAILY', threshold: 0 } });
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  desk.mailer.broken = true;
  await desk.context.services.digests.sendDue();
  desk.mailer.broken = false;
  await act(token, update, { in: { frequency: 'OFF' } });
  const { edges } = await list({ status: 'SKIPPED' });
  const mail = edges.find(
    ({ node }: { node: { address: string } }) => node.address === 'dora@example.org',
  );
  const code = async (id: string) =>
    (await desk.ask(again, { id }, operator)).errors?.[0]?.extensions.code;
  expect(mail.node.reason).toBe('The digest was turned off before it went out.');
  expect(await code(mail.node.id)).toBe('CONFLICT');
  desk.clock.advance(minutes(5));
  await desk.context.services.digests.sendDue();
  expect(desk.mailer.sent.map(({ to }) => to.address)).not.toContain('dora@example.org');
  expect(await code('00000000-0000-4000-8000-000000000000')).toBe('NOT_FOUND');
  expect(await code('nothing')).toBe('NOT_FOUND');
  const forged = Buffer.from(JSON.stringify({ at: '2026-99-99', id: 'x' })).toString('base64url');
  const { errors } = await desk.ask(mails, { after: forged }, operator);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
});
