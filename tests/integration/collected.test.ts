import fc from 'fast-check';
import { days } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const create = `mutation ($name: String!, $parent: ID, $search: String) {
  createCollection(name: $name, parentId: $parent, search: $search) { collection { id parentId search paperCount } } }`;
const edit = `mutation ($id: ID!, $input: CollectionInput!) { editCollection(id: $id, input: $input) {
  collection { note parentId search teaches } } }`;
const collect = `mutation ($id: ID!, $papers: [ID!]!, $in: Boolean = true) {
  collectPapers(id: $id, paperIds: $papers, collected: $in) { collection { paperCount } } }`;
const restore = `mutation ($id: ID!, $papers: [ID!]!) { restoreCollected(id: $id, paperIds: $papers) { collection { paperCount } } }`;
const move = `mutation ($id: ID!, $paper: ID!, $before: ID) { moveCollected(id: $id, paperId: $paper, before: $before) { collection { id } } }`;
const annotate = `mutation ($id: ID!, $paper: ID!, $note: String!) { annotateCollected(id: $id, paperId: $paper, note: $note) { collection { id } } }`;
const read = `query ($id: ID!, $first: Int = 20, $after: String) { viewer { collection(id: $id) { paperCount note parentId
  papers(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { note addedAt node { key } } } } } }`;
const remove = `mutation ($id: ID!, $gone: Boolean = true) { removeCollection(id: $id, removed: $gone) { ok } }`;
const papers = [
  'arxiv:1706.03762',
  'arxiv:1412.6980',
  'arxiv:1810.04805',
  'arxiv:2005.14165',
] as const;
interface Edge {
  note: string;
  addedAt: string | null;
  node: { key: string };
}
const made = async (token: string, name: string, more: object = {}): Promise<string> =>
  (await act(token, create, { name, ...more })).createCollection.collection.id;
const page = async (token: string, id: string, more: object = {}) =>
  (await act(token, read, { id, ...more })).viewer.collection.papers;
const keys = async (token: string, id: string): Promise<string[]> =>
  (await page(token, id)).edges.map(({ node }: Edge) => node.key);
const refused = async (token: string, query: string, variables: object) =>
  (await desk.ask(query, variables, token)).errors?.[0]?.extensions;

test('papers stand in the order they were given, later ones above, and are moved about', async () => {
  const token = await reader();
  const id = await made(token, 'Talk');
  await act(token, collect, { id, papers: papers.slice(0, 3) });
  await act(token, collect, { id, papers: papers.slice(3) });
  const [a, b, c, d] = papers;
  expect(await keys(token, id)).toEqual([d, a, b, c]);
  await act(token, move, { id, paper: d, before: c });
  expect(await keys(token, id)).toEqual([a, b, d, c]);
  await act(token, move, { id, paper: a, before: null });
  expect(await keys(token, id)).toEqual([b, d, c, a]);
  const first = await page(token, id, { first: 2 });
  const rest = await page(token, id, { first: 2, after: first.pageInfo.endCursor });
  expect(rest.edges.map(({ node }: Edge) => node.key)).toEqual([c, a]);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(await refused(token, move, { id, paper: 'arxiv:2101.03164', before: a })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('whatever is moved where, the list is what moving things about makes of it', async () => {
  const token = await reader();
  const id = await made(token, 'Shuffled');
  await act(token, collect, { id, papers });
  let expected: string[] = [...papers];
  const place = fc.nat(papers.length - 1);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, place), { maxLength: 8 }), async (moves) => {
      for (const [from, to] of moves) {
        const paper = expected[from]!;
        const others = expected.filter((key) => key !== paper);
        const before = others[to] ?? null;
        await act(token, move, { id, paper, before });
        expected = before === null ? [...others, paper] : others.toSpliced(to, 0, paper);
      }
      expect(await keys(token, id)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('two papers can swap places as often as one likes', async () => {
  const token = await reader();
  const id = await made(token, 'Tight');
  const [a, b, c] = papers;
  await act(token, collect, { id, papers: [a, b, c] });
  // Halving the room between two papers 60 times uses it up.
  for (let time = 0; time < 60; time++) {
    const [, second, third] = await keys(token, id);
    await act(token, move, { id, paper: third, before: second });
  }
  expect(await keys(token, id)).toEqual([a, b, c]);
});

test('what was taken out comes back in its old place with its note, or on top when put in anew', async () => {
  const token = await reader();
  const id = await made(token, 'Notes');
  const [a, b, c] = papers;
  await act(token, collect, { id, papers: [a, b, c] });
  await act(token, annotate, { id, paper: b, note: ' Read **this** first. ' });
  await act(token, collect, { id, papers: [b], in: false });
  expect(await keys(token, id)).toEqual([a, c]);
  await act(token, restore, { id, papers: [b] });
  expect((await page(token, id)).edges.map(({ note, node }: Edge) => [node.key, note])).toEqual([
    [a, ''],
    [b, 'Read **this** first.'],
    [c, ''],
  ]);
  await act(token, collect, { id, papers: [b], in: false });
  await act(token, collect, { id, papers: [b] });
  expect((await page(token, id)).edges[0]).toMatchObject({
    note: 'Read **this** first.',
    node: { key: b },
  });
});

test('collections stand in others, one level deep', async () => {
  const token = await reader();
  const [thesis, other] = [await made(token, 'Thesis'), await made(token, 'Other')];
  const chapter = await made(token, 'Chapter 1', { parent: thesis });
  const parents = async () => (await act(token, read, { id: chapter })).viewer.collection.parentId;
  expect(await parents()).toBe(thesis);
  expect(await refused(token, create, { name: 'Too deep', parent: chapter })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'parentId',
  });
  for (const parentId of [other, thesis])
    expect(await refused(token, edit, { id: thesis, input: { parentId } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'parentId',
    });
  // What is not given stays.
  await act(token, edit, { id: chapter, input: { note: 'x' } });
  expect(await parents()).toBe(thesis);
  await act(token, remove, { id: thesis });
  expect(await parents()).toBeNull();
  await act(token, remove, { id: thesis, gone: false });
  expect(await parents()).toBe(thesis);
  await act(token, edit, { id: chapter, input: { parentId: null } });
  expect(await parents()).toBeNull();
});

test('a search fills a collection, its pages and its exports, and nothing is put in by hand', async () => {
  const token = await reader();
  const search = 'author:kingma';
  const id = await made(token, 'Kingma', { search });
  const found = (
    await act(
      token,
      `{ search(query: "${search}", first: 100) { totalCount edges { node { key } } } }`,
    )
  ).search;
  expect(found.totalCount).toBeGreaterThan(0);
  const list = await page(token, id, { first: 100 });
  expect(list.edges.map(({ node }: Edge) => node.key)).toEqual(
    found.edges.map(({ node }: Edge) => node.key),
  );
  expect((await act(token, read, { id })).viewer.collection.paperCount).toBe(found.totalCount);
  const file = await fetch(`${desk.url}/export/collections/${id}.ris`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect((await file.text()).match(/^TY {2}- /gm)).toHaveLength(found.totalCount);
  expect(await refused(token, collect, { id, papers: [papers[0]] })).toMatchObject({ field: 'id' });
  expect(await refused(token, edit, { id, input: { teaches: true } })).toMatchObject({
    field: 'teaches',
  });
  expect(await refused(token, create, { name: 'Empty', search: ' ' })).toMatchObject({
    field: 'search',
  });
  const changed = await act(token, edit, { id, input: { search: 'attention' } });
  expect(changed.editCollection.collection.search).toBe('attention');
});

test('a collection teaches the ranking only when its reader says so, and not from the trash', async () => {
  const token = await reader();
  const id = await made(token, 'Mine');
  await act(token, collect, { id, papers: [papers[0]] });
  const evidence = async () =>
    (await act(token, `{ viewer { evidence { edges { kind node { key } } } } }`)).viewer.evidence
      .edges;
  expect(await evidence()).toEqual([]);
  await act(token, edit, { id, input: { teaches: true } });
  expect(await evidence()).toEqual([{ kind: 'SAVE', node: { key: papers[0] } }]);
  await act(token, remove, { id });
  expect(await evidence()).toEqual([]);
});

test('removed collections are listed, put back, and ended for good', async () => {
  const token = await reader();
  const [one, other] = [await made(token, 'One'), await made(token, 'Other')];
  await act(token, remove, { id: one });
  await act(token, remove, { id: other });
  const removed = async () =>
    (await act(token, `{ viewer { removedCollections { id name } } }`)).viewer.removedCollections;
  expect(await removed()).toEqual([
    { id: other, name: 'Other' },
    { id: one, name: 'One' },
  ]);
  const discard = `mutation ($id: ID) { discardCollections(id: $id) { count } }`;
  expect((await act(token, discard, { id: one })).discardCollections.count).toBe(1);
  await act(token, remove, { id: other, gone: false });
  expect(await removed()).toEqual([]);
  // One that is in use is not ended.
  expect((await act(token, discard, { id: other })).discardCollections.count).toBe(0);
  expect(await keys(token, other)).toEqual([]);
});

test('the places of what was taken out are forgotten after 30 days', async () => {
  const token = await reader();
  const id = await made(token, 'Old');
  await act(token, collect, { id, papers: [papers[0]] });
  await act(token, collect, { id, papers: [papers[0]], in: false });
  desk.clock.advance(days(31));
  await desk.context.services.collected.purge();
  await act(token, restore, { id, papers: [papers[0]] });
  expect(await keys(token, id)).toEqual([]);
});

test('the file of what counts carries collections to another desk, in order', async () => {
  const [token, other] = [await reader(), await reader()];
  const parent = await made(token, 'Whole');
  const id = await made(token, 'Part', { parent });
  const smart = await made(token, 'Smart', { search: 'attention' });
  await act(token, collect, { id, papers });
  await act(token, annotate, { id, paper: papers[1], note: 'Why.' });
  const { viewer } = await act(token, `{ viewer { tasteExport } }`);
  const takeIn = () =>
    act(other, `mutation ($json: String!) { importTaste(json: $json) { papers } }`, {
      json: viewer.tasteExport,
    });
  await takeIn();
  // Twice is the same as once.
  await takeIn();
  const all = (
    await act(other, `{ viewer { collections { id name parentId search paperCount } } }`)
  ).viewer.collections;
  const named = (name: string) => all.find((one: { name: string }) => one.name === name);
  expect(named('Part')).toMatchObject({ parentId: named('Whole').id, paperCount: 4 });
  expect(named('Smart').search).toBe('attention');
  expect(smart).not.toBe(named('Smart').id);
  expect(
    (await page(other, named('Part').id)).edges.map(({ note, node }: Edge) => [node.key, note]),
  ).toEqual(papers.map((key) => [key, key === papers[1] ? 'Why.' : '']));
});
