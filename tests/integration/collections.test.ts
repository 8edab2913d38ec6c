import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const create = `mutation ($name: String!) { createCollection(name: $name) { collection { id name paperCount shareUrl } } }`;
const collect = `mutation ($id: ID!, $papers: [ID!]!, $in: Boolean = true) {
  collectPapers(id: $id, paperIds: $papers, collected: $in) { collection { paperCount } } }`;
const share = `mutation ($id: ID!, $on: Boolean!) { shareCollection(id: $id, shared: $on) { collection { shareUrl } } }`;
const remove = `mutation ($id: ID!, $gone: Boolean = true) { removeCollection(id: $id, removed: $gone) { ok } }`;
const rename = `mutation ($id: ID!, $name: String!) { renameCollection(id: $id, name: $name) { collection { name } } }`;
const mine = `query ($papers: [ID!]! = []) { viewer { collections(papers: $papers) { id name paperCount held } } }`;
const read = `query ($id: ID!, $first: Int = 20, $after: String) { viewer { collection(id: $id) { name
  papers(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { key } } } } } }`;
const shared = `query ($token: String!) { sharedCollection(token: $token) { name ownerName paperCount
  papers { edges { node { key } } } } }`;

interface Page {
  edges: { node: { key: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const papers = ['arxiv:1706.03762', 'arxiv:1810.04805', 'arxiv:2005.14165'];
const made = async (token: string, name: string): Promise<string> =>
  (await act(token, create, { name })).createCollection.collection.id;

test('papers are put together by hand, page by page, without teaching the ranking', async () => {
  const token = await reader();
  const id = await made(token, '  Reading   group ');
  await act(token, collect, { id, papers: [...papers, 'arxiv:9999.99999'] });
  await act(token, collect, { id, papers: papers.slice(0, 1) });
  const { viewer } = await act(token, mine, {
    papers: [papers[0], 'doi:10.1038/s41586-021-03819-2'],
  });
  expect(viewer.collections).toEqual([{ id, name: 'Reading group', paperCount: 3, held: 1 }]);
  const keys: string[] = [];
  let after: string | null = null;
  do {
    const { papers: page }: { papers: Page } = (await act(token, read, { id, first: 2, after }))
      .viewer.collection;
    keys.push(...page.edges.map(({ node }) => node.key));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(keys.toSorted()).toEqual(papers.toSorted());
  expect((await act(token, `{ viewer { ratingCount } }`)).viewer.ratingCount).toBe(0);
  const { collectPapers } = await act(token, collect, { id, papers, in: false });
  expect(collectPapers.collection.paperCount).toBe(0);
});

test('names are one of a kind for a reader, and free again when a collection is removed', async () => {
  const token = await reader();
  const id = await made(token, 'Thesis');
  expect((await desk.ask(create, { name: 'Thesis' }, token)).errors?.[0]?.extensions.code).toBe(
    'CONFLICT',
  );
  const other = await made(token, 'Talk');
  expect(
    (await desk.ask(rename, { id: other, name: 'Thesis' }, token)).errors?.[0]?.extensions.code,
  ).toBe('CONFLICT');
  expect(
    (await act(token, rename, { id: other, name: 'Talks' })).renameCollection.collection.name,
  ).toBe('Talks');
  await act(token, remove, { id });
  expect((await act(token, read, { id })).viewer.collection).toBeNull();
  await act(token, remove, { id, gone: false });
  expect((await act(token, read, { id })).viewer.collection.name).toBe('Thesis');
  await act(token, remove, { id });
  await made(token, 'Thesis');
  expect((await desk.ask(remove, { id, gone: false }, token)).errors?.[0]?.extensions.code).toBe(
    'NOT_FOUND',
  );
  for (const name of ['', ' ', 'x'.repeat(81)])
    expect((await desk.ask(create, { name }, token)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'name',
    });
});

test('a shared one is read by address alone, until it is private again', async () => {
  const token = await reader();
  const id = await made(token, 'To share');
  await act(token, collect, { id, papers });
  const url: string = (await act(token, share, { id, on: true })).shareCollection.collection
    .shareUrl;
  const address = { token: url.split('/').at(-1)! };
  expect(address.token).toMatch(/^[\w-]{22}$/);
  const list = (await desk.ask(shared, address)).data.sharedCollection;
  expect(list).toMatchObject({ name: 'To share', paperCount: 3 });
  expect(list.papers.edges).toHaveLength(3);
  expect(
    (await act(token, share, { id, on: false })).shareCollection.collection.shareUrl,
  ).toBeNull();
  expect((await desk.ask(shared, address)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const again: string = (await act(token, share, { id, on: true })).shareCollection.collection
    .shareUrl;
  expect(again).not.toBe(url);
});

test('no reader sees or changes what is another’s', async () => {
  const [token, other] = [await reader(), await reader()];
  const id = await made(token, 'Mine');
  expect((await act(other, read, { id })).viewer.collection).toBeNull();
  for (const [act, variables] of [
    [collect, { papers }],
    [rename, { name: 'Yours' }],
    [share, { on: true }],
    [remove, {}],
  ] as const)
    expect((await desk.ask(act, { id, ...variables }, other)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  expect((await act(token, mine)).viewer.collections).toHaveLength(1);
});
