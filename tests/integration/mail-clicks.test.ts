import { days } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { operatorOf } from '../support/operators.js';

let desk: TestDesk;
afterEach(() => desk.stop());

const said = 'This desk counts which papers are opened from its mails.';
const mails = `{ desk { countsClicks mails(first: 5) { edges { node { paperCount openedCount } } } } }`;

/** A desk that counts, or does not, and the digest that a reader of it got. */
async function withMail(env: Record<string, string>) {
  desk = await startDesk({ env });
  const token = await desk.signUp();
  await desk.ask(
    `mutation { updateDigest(input: { frequency: DAILY, threshold: 0, maxPapers: 3 }) { digest { id } } }`,
    {},
    token,
  );
  desk.clock.advance(days(1));
  await desk.context.db.query(`update papers set arrived_at = $1`, [desk.clock.now()]);
  await desk.context.services.digests.sendDue();
  return desk.mailer.sent.at(-1)!;
}

async function open(link: string, init: RequestInit = {}) {
  const url = link.replace(/^https?:\/\/[^/]+/, desk.url);
  const answer = await fetch(url, { redirect: 'manual', ...init });
  await answer.text();
  return { status: answer.status, to: answer.headers.get('location') };
}

async function counted() {
  const operator = await operatorOf(desk);
  return (await desk.ask(mails, {}, operator)).data.desk;
}

test('where it is counted, the mail and the settings say so, and a paper counts once however often it is opened', async () => {
  const { text, html } = await withMail({ COUNT_CLICKS: 'on' });
  expect(text).toContain(said);
  expect(html).toContain(said);
  const [first, second, third] = text.match(/\S+\/mail\/open\S+/g)!;
  const there = { status: 302, to: expect.stringMatching(/\/paper\/\d+$/) };
  for (const link of [first!, first!, second!]) expect(await open(link)).toEqual(there);
  expect(await open(third!, { method: 'HEAD' })).toEqual(there);
  expect(await open(third!, { headers: { 'sec-purpose': 'prefetch' } })).toEqual(there);
  expect(await open(third!.replace(/c=\d+/, 'c=1234'))).toMatchObject({ status: 404 });
  expect(await counted()).toEqual({
    countsClicks: true,
    mails: { edges: [{ node: { paperCount: 3, openedCount: 2 } }] },
  });
});

test('where it is not, links lead to the papers themselves, and nothing says otherwise', async () => {
  const { text, html } = await withMail({});
  expect(text).not.toContain('/mail/open');
  expect(html).not.toContain('/mail/open');
  expect(html).not.toContain(said);
  expect(await counted()).toMatchObject({ countsClicks: false });
});
