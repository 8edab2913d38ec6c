import { days } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const query = `query ($first: Int! = 20, $after: String) { viewer { evidence(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { kind weight node { key } } } } }`;
interface Edge {
  kind: string;
  weight: number;
  node: { key: string };
}
const evidence = async (token: string, variables: object = {}) =>
  (await desk.ask(query, variables, token)).data.viewer.evidence as {
    edges: Edge[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
const said = ({ edges }: { edges: Edge[] }) =>
  edges.map(({ kind, weight, node }) => [node.key, kind, Number(weight.toFixed(2))]);

const save = `mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { paper { id } } }`;
const hide = `mutation ($id: ID!) { dismissPaper(paperId: $id, dismissed: true) { paper { id } } }`;
const open = `mutation ($id: ID!) { recordOpen(paperId: $id, seconds: 60) { ok } }`;
const pause = `mutation ($learning: Boolean!) { updatePreferences(input: { learning: $learning }) { preferences { learning } } }`;
const teachBySaves = `mutation { updatePreferences(input: { learnFromSaves: true }) { preferences { learning } } }`;
const forget = `mutation ($id: ID!) { forgetPaper(paperId: $id) { paper { id } } }`;

test('each paper counts once, by the weightiest of what was done with it, and less with time', async () => {
  const token = await reader('arxiv:1706.03762');
  await act(token, teachBySaves);
  await act(token, save, { id: 'arxiv:1706.03762' });
  await act(token, save, { id: 'arxiv:1412.6980' });
  await act(token, open, { id: 'arxiv:1810.04805' });
  await act(token, hide, { id: 'arxiv:2005.14165' });
  await act(token, pause, { learning: false });
  // What is done while learning is paused counts for nothing, and so is not there.
  await act(token, save, { id: 'arxiv:2101.03164' });
  expect(said(await evidence(token))).toEqual([
    ['arxiv:1706.03762', 'UP', 1],
    ['arxiv:1412.6980', 'SAVE', 0.8],
    ['arxiv:2005.14165', 'DISMISS', -0.7],
    ['arxiv:1810.04805', 'READ', 0.25],
  ]);
  desk.clock.advance(days(10));
  const { edges } = await evidence(token);
  expect(edges[0]!.weight).toBeCloseTo(0.5 ** (10 / 365), 4);
});

test('a paper both liked and turned down speaks against', async () => {
  const token = await reader('arxiv:1706.03762');
  await act(token, hide, { id: 'arxiv:1706.03762' });
  const [edge] = (await evidence(token)).edges;
  expect([edge!.kind, edge!.weight < 0]).toEqual(['DISMISS', true]);
});

test('what was turned down while learning was paused speaks neither for nor against', async () => {
  const token = await reader('arxiv:1706.03762', 'arxiv:1412.6980');
  await act(token, pause, { learning: false });
  await act(token, hide, { id: 'arxiv:1706.03762' });
  expect(said(await evidence(token)).map(([key]) => key)).toEqual(['arxiv:1412.6980']);
});

test('pages go on where they ended, also when what was shown last is forgotten', async () => {
  const token = await reader('arxiv:1706.03762', 'arxiv:1412.6980', 'arxiv:1810.04805');
  const keys = said(await evidence(token)).map(([key]) => key);
  const first = await evidence(token, { first: 2 });
  expect([first.pageInfo.hasNextPage, said(first).map(([key]) => key)]).toEqual([
    true,
    keys.slice(0, 2),
  ]);
  const rest = await evidence(token, { after: first.pageInfo.endCursor });
  expect([rest.pageInfo.hasNextPage, said(rest).map(([key]) => key)]).toEqual([
    false,
    keys.slice(2),
  ]);
  await act(token, forget, { id: keys[0] });
  expect(said(await evidence(token)).map(([key]) => key)).toEqual(keys.slice(1));
  expect((await desk.ask(query, { after: 'x' }, token)).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'after',
  });
});
