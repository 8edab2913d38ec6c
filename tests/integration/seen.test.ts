import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const month = `query ($order: FeedOrder = NEWEST) { feed(period: MONTH, order: $order, first: 100) {
  totalCount unseenCount edges { node { id key viewerSeen } } } }`;
const see = `mutation ($ids: [ID!]!, $seen: Boolean! = true) { markSeen(paperIds: $ids, seen: $seen) {
  papers { key viewerSeen } } }`;

interface Entry {
  node: { id: string; key: string; viewerSeen: boolean };
}
const seenKeys = (edges: Entry[]) =>
  edges.filter(({ node }) => node.viewerSeen).map(({ node }) => node.key);

test('what a reader has read past is known in every list, for them alone, and can be taken back', async () => {
  const [token, other] = [await reader(), await reader()];
  const { feed } = await act(token, month);
  const read: Entry[] = feed.edges.slice(0, 7);
  const ids = read.map(({ node }) => node.id);
  const { markSeen } = await act(token, see, { ids: [...ids, '999999', 'nonsense'] });
  expect(markSeen.papers).toHaveLength(7);
  const trending = (await act(token, month, { order: 'TRENDING' })).feed;
  expect(seenKeys((await act(token, month)).feed.edges)).toEqual(read.map(({ node }) => node.key));
  expect(read.map(({ node }) => node.key)).toEqual(
    expect.arrayContaining(seenKeys(trending.edges)),
  );
  expect(trending.unseenCount).toBe(trending.totalCount - 7);
  expect((await act(other, month)).feed.unseenCount).toBe(feed.totalCount);
  await act(token, see, { ids: ids.slice(0, 3), seen: false });
  expect((await act(token, month)).feed.unseenCount).toBe(feed.totalCount - 4);
});

test('what was rated, saved or hidden counts as seen, also when it was read past before', async () => {
  const token = await reader('arxiv:1706.03762');
  const paper = '(paperId: "arxiv:1810.04805"';
  await act(token, `mutation { savePaper${paper}, saved: true) { paper { id } } }`);
  const { feed } = await act(token, month);
  expect(feed.unseenCount).toBe(feed.totalCount - 2);
  await act(token, `mutation { savePaper${paper}, saved: false) { paper { viewerSeen } } }`);
  expect((await act(token, month)).feed.unseenCount).toBe(feed.totalCount - 1);
});

test('nothing is counted without an account, and too many at a time are refused', async () => {
  expect((await desk.ask(month)).data.feed.unseenCount).toBeNull();
  const ids = Array.from({ length: 1001 }, (_, at) => String(at + 1));
  const refused = await desk.ask(see, { ids }, await reader());
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'paperIds',
  });
  expect((await desk.ask(see, { ids: ['1'] })).errors?.[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});
