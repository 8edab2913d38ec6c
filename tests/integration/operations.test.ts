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

const { act, reader } = readersOf(() => desk);
const days = `query ($count: Int) { desk { days(count: $count) { day papers signUps readers mailsSent } } }`;

test('days count what happened on them', async () => {
  const before = (await act(operator, days, { count: 3 })).desk.days;
  expect(before).toHaveLength(3);
  await reader('arxiv:1706.03762', 'arxiv:1810.04805');
  const { services } = desk.context;
  const counted = await services.operations.days(3);
  expect(counted.map(({ day }) => day)).toEqual(before.map(({ day }: { day: string }) => day));
  const refused = await desk.ask(days, { count: 0 }, operator);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'days' });
});

const listDays = `{ desk { listDays(count: 10) { day pages readers seen taken turnedDown } } }`;
const see = `mutation ($ids: [ID!]!) { recordImpressions(paperIds: $ids) { ok } }`;

test('what came of For you counts each paper once, on the day it was last seen, and says nothing of pages gone', async () => {
  const token = await reader('arxiv:1706.03762');
  const list = `{ viewer { recommendations(first: 4) { edges { node { id } } } } }`;
  const { viewer } = await act(token, list);
  const ids = viewer.recommendations.edges.map((edge: { node: { id: string } }) => edge.node.id);
  await act(token, see, { ids });
  await act(token, see, { ids });
  await act(token, `mutation ($id: ID!) { recordOpen(paperId: $id) { ok } }`, { id: ids[0] });
  // Opened, then turned down: that is no success of the list.
  await act(token, `mutation ($id: ID!) { recordOpen(paperId: $id) { ok } }`, { id: ids[1] });
  const hide = `mutation ($id: ID!) { dismissPaper(paperId: $id, dismissed: true) { paper { id } } }`;
  await act(token, hide, { id: ids[1] });
  const days = (await act(operator, listDays)).desk.listDays;
  expect(days).toHaveLength(10);
  expect(days.at(-1)).toMatchObject({ pages: 1, readers: 1, seen: 4, taken: 1, turnedDown: 1 });
  expect(days.at(-2)).toMatchObject({ pages: 0, readers: 0, seen: 0, taken: 0, turnedDown: 0 });
  expect(days[0].pages).toBeNull();
});

const guarded = [
  '{ desk { jobs { name } } }',
  '{ desk { days { day } } }',
  '{ desk { listDays { day } } }',
  '{ desk { sources { name } } }',
  '{ desk { imports { id } } }',
  '{ desk { indexes { name } } }',
  '{ desk { waitingForVector } }',
  '{ desk { modelChange { done } } }',
  '{ desk { mails { edges { cursor } } } }',
  '{ desk { users { totalCount } } }',
  '{ desk { failures { message } } }',
  'mutation { runJob(name: "x") { jobs { name } } }',
  'mutation { retryJob(name: "x") { jobs { name } } }',
  'mutation { pauseJob(name: "x", paused: true) { jobs { name } } }',
  'mutation { rebuildIndexes { indexes { name } } }',
  'mutation { sendMailAgain(id: "x") { mail { id } } }',
  'mutation { setRole(userId: "x", role: OPERATOR) { user { id } } }',
];

test('all of it is for operators only', async () => {
  const token = await reader();
  for (const query of guarded) {
    const codes = await Promise.all(
      [token, undefined].map(
        async (who) => (await desk.ask(query, {}, who)).errors?.[0]?.extensions.code,
      ),
    );
    expect([query, ...codes]).toEqual([query, 'FORBIDDEN', 'UNAUTHENTICATED']);
  }
});

test('a reader sees what they read by week and topic, each paper once a week', async () => {
  const reading = `{ viewer { reading(weeks: 2) { week topic papers } } }`;
  const token = await reader('arxiv:1706.03762', 'arxiv:1810.04805');
  await act(
    token,
    `mutation { savePaper(paperId: "arxiv:1706.03762", saved: true) { paper { id } } }`,
  );
  await act(token, `mutation { recordOpen(paperId: "arxiv:2005.14165") { ok } }`);
  const { viewer } = await act(token, reading);
  expect(viewer.reading).toEqual([{ week: expect.any(String), topic: 'cs.CL', papers: 3 }]);
  expect(new Date(viewer.reading[0].week).getUTCDay()).toBe(1);
  expect((await act(await reader(), reading)).viewer.reading).toEqual([]);
});
