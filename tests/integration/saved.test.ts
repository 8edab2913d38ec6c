import { days } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const [attention, adam, bert, gpt] = [
  'arxiv:1706.03762',
  'arxiv:1412.6980',
  'arxiv:1810.04805',
  'arxiv:2005.14165',
] as const;
const save = `mutation ($id: ID!, $saved: Boolean! = true) { savePaper(paperId: $id, saved: $saved) {
  paper { viewerSaved viewerSave { readState tags note savedAt } } } }`;
const edit = `mutation ($edits: [SavedEditInput!]!) { editSaved(edits: $edits) { papers { key viewerSaved viewerSave { readState tags note } } } }`;
const shelf = `query ($filter: SavedFilter = {}, $first: Int! = 20, $after: String) { viewer {
  saved(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { key viewerSave { readState tags note } } } }
  tags { name count } savedCounts { all toRead reading read noted } } }`;
const trash = `query { viewer { removedPapers { totalCount edges { node { key viewerSave { note } } } } } }`;
interface Edge {
  node: { key: string };
}
const keys = ({ edges }: { edges: Edge[] }) => edges.map(({ node }) => node.key);
const kept = async (token: string, filter: object = {}) =>
  keys((await act(token, shelf, { filter })).viewer.saved);
const error = async (token: string, query: string, variables: object) =>
  (await desk.ask(query, variables, token)).errors?.[0];

test('read state, tags and notes are kept for many papers together, and lists go by them', async () => {
  const token = await reader();
  for (const id of [attention, adam, bert]) await act(token, save, { id });
  const { editSaved } = await act(token, edit, {
    edits: [
      { paperIds: [attention, adam], addTags: [' deep   nets ', 'Thesis'] },
      { paperIds: [adam], readState: 'READ', note: '**Adam**: $\\beta_1 = 0.9$\r\n' },
      { paperIds: [bert], addTags: ['thesis'], readState: 'READING' },
    ],
  });
  expect(editSaved.papers[1]).toEqual({
    key: adam,
    viewerSaved: true,
    viewerSave: {
      readState: 'READ',
      tags: ['deep nets', 'Thesis'],
      note: '**Adam**: $\\beta_1 = 0.9$',
    },
  });
  const { viewer } = await act(token, shelf);
  // The spelling that came first holds.
  expect(viewer.tags).toEqual([
    { name: 'Thesis', count: 3 },
    { name: 'deep nets', count: 2 },
  ]);
  expect(viewer.savedCounts).toEqual({ all: 3, toRead: 1, reading: 1, read: 1, noted: 1 });
  expect(await kept(token, { readState: 'TO_READ' })).toEqual([attention]);
  expect(await kept(token, { tag: 'deep nets' })).toEqual([adam, attention]);
  expect(await kept(token, { noted: true })).toEqual([adam]);
  expect(await kept(token, { noted: false, tag: 'Thesis' })).toEqual([bert, attention]);
});

test('a page goes on where the last one ended, within a filter', async () => {
  const token = await reader();
  for (const id of [attention, adam, bert, gpt]) await act(token, save, { id });
  await act(token, edit, { edits: [{ paperIds: [attention, adam, gpt], addTags: ['a'] }] });
  const all = [];
  let after: string | null = null;
  do {
    const { viewer }: Awaited<ReturnType<typeof act>> = await act(token, shelf, {
      filter: { tag: 'a' },
      first: 1,
      after,
    });
    all.push(...keys(viewer.saved));
    expect(viewer.saved.totalCount).toBe(3);
    after = viewer.saved.pageInfo.hasNextPage ? viewer.saved.pageInfo.endCursor : null;
  } while (after);
  expect(all).toEqual([gpt, adam, attention]);
});

test('a note on a paper that is not saved saves it, and nobody else sees any of it', async () => {
  const [token, other] = [await reader(), await reader()];
  await act(token, edit, { edits: [{ paperIds: [gpt], note: 'Mine.' }] });
  expect(await kept(token)).toEqual([gpt]);
  const seen = await act(
    other,
    `{ paper(id: "${gpt}") { viewerSave { note } } viewer { tags { name } } }`,
  );
  expect(seen).toEqual({ paper: { viewerSave: null }, viewer: { tags: [] } });
  const open = await desk.ask(`{ paper(id: "${gpt}") { viewerSave { note } } }`);
  expect(open.data.paper.viewerSave).toBeNull();
});

test('what was taken out lies in the trash with its notes for 30 days', async () => {
  const token = await reader();
  await act(token, save, { id: adam });
  await act(token, save, { id: bert });
  await act(token, edit, { edits: [{ paperIds: [adam], note: 'Read again.', addTags: ['x'] }] });
  await act(token, save, { id: adam, saved: false });
  expect(await kept(token)).toEqual([bert]);
  expect(keys((await act(token, trash)).viewer.removedPapers)).toEqual([adam]);
  const restored = await act(
    token,
    `mutation { restorePapers(paperIds: ["${adam}", "${gpt}"]) { papers { key viewerSaved viewerSave { note tags } } } }`,
  );
  expect(restored.restorePapers.papers).toEqual([
    { key: adam, viewerSaved: true, viewerSave: { note: 'Read again.', tags: ['x'] } },
  ]);
  // In its old place.
  expect(await kept(token)).toEqual([bert, adam]);
  await act(token, save, { id: adam, saved: false });
  const { savePaper } = await act(token, save, { id: adam });
  expect(savePaper.paper.viewerSave).toMatchObject({ note: 'Read again.', tags: ['x'] });
  expect(await kept(token)).toEqual([adam, bert]);
  expect((await act(token, trash)).viewer.removedPapers.totalCount).toBe(0);
});

test('the trash is emptied by hand, and by itself after 30 days', async () => {
  const token = await reader();
  for (const id of [adam, bert, gpt]) {
    await act(token, save, { id });
    await act(token, save, { id, saved: false });
  }
  const discard = `mutation ($ids: [ID!]) { discardPapers(paperIds: $ids) { count } }`;
  expect((await act(token, discard, { ids: [bert] })).discardPapers.count).toBe(1);
  const left = () => act(token, trash).then(({ viewer }) => keys(viewer.removedPapers).sort());
  expect(await left()).toEqual([adam, gpt]);
  desk.clock.advance(days(29));
  await desk.context.services.saved.purge();
  expect(await left()).toEqual([adam, gpt]);
  desk.clock.advance(days(2));
  await desk.context.services.saved.purge();
  expect(await left()).toEqual([]);
});

test('a tag is renamed, joined with another and taken off everywhere', async () => {
  const token = await reader();
  await act(token, edit, {
    edits: [
      { paperIds: [attention, adam], addTags: ['one'] },
      { paperIds: [adam], addTags: ['two'] },
    ],
  });
  const tags = async () => (await act(token, shelf)).viewer.tags;
  await act(token, `mutation { renameTag(from: "one", to: "two") { papers { key } } }`);
  expect(await tags()).toEqual([{ name: 'two', count: 2 }]);
  await act(token, `mutation { renameTag(from: "two", to: "three") { papers { key } } }`);
  expect(await tags()).toEqual([{ name: 'three', count: 2 }]);
  const { removeTag } = await act(
    token,
    `mutation { removeTag(name: "three") { papers { key viewerSave { tags } } } }`,
  );
  expect(removeTag.papers).toHaveLength(2);
  expect(await tags()).toEqual([]);
});

test('a note that was changed elsewhere is not overwritten, and the same change twice is none', async () => {
  const token = await reader();
  const note = (text: string, was: string) => ({
    edits: [{ paperIds: [bert], note: text, noteWas: was, addTags: [text] }],
  });
  await act(token, edit, note('first', ''));
  await act(token, edit, note('first', ''));
  expect(await error(token, edit, note('other', ''))).toMatchObject({
    extensions: { code: 'CONFLICT' },
  });
  // Nothing of the edit was done.
  expect((await act(token, shelf)).viewer.tags).toEqual([{ name: 'first', count: 1 }]);
  await act(token, edit, note('second', 'first'));
  expect((await act(token, shelf)).viewer.saved.edges[0].node.viewerSave.note).toBe('second');
});

test.each([
  ['addTags', { addTags: ['x'.repeat(41)] }],
  ['addTags', { addTags: [' '] }],
  ['addTags', { addTags: Array.from({ length: 21 }, (_, at) => `t${at}`) }],
  ['note', { note: 'x'.repeat(20_001) }],
  ['paperIds', { paperIds: ['nonsense'] }],
])('%s that cannot be kept is refused by name, and nothing is done', async (field, change) => {
  const token = await reader();
  const failed = await error(token, edit, { edits: [{ paperIds: [adam], ...change }] });
  expect(failed?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  expect(await kept(token)).toEqual([]);
});

test('without an account nothing is noted', async () => {
  const { errors } = await desk.ask(edit, { edits: [{ paperIds: [adam], note: 'x' }] });
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('what is saved teaches nothing until the reader says so', async () => {
  const token = await reader();
  await act(token, save, { id: adam });
  const evidence = async () =>
    (await act(token, `{ viewer { evidence { edges { kind node { key } } } } }`)).viewer.evidence
      .edges;
  expect(await evidence()).toEqual([]);
  await act(
    token,
    `mutation { updatePreferences(input: { learnFromSaves: true }) { preferences { learnFromSaves } } }`,
  );
  expect(await evidence()).toEqual([{ kind: 'SAVE', node: { key: adam } }]);
});

test('the file of what counts carries what was noted to another desk', async () => {
  const [token, other] = [await reader(), await reader()];
  await act(token, edit, {
    edits: [{ paperIds: [adam], note: 'Kept.', addTags: ['b', 'a'], readState: 'READ' }],
  });
  const { viewer } = await act(token, `{ viewer { tasteExport } }`);
  await act(other, `mutation ($json: String!) { importTaste(json: $json) { papers } }`, {
    json: viewer.tasteExport,
  });
  const [edge] = (await act(other, shelf)).viewer.saved.edges;
  expect(edge.node.viewerSave).toEqual({ readState: 'READ', tags: ['a', 'b'], note: 'Kept.' });
});
