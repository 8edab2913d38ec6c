import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const list = `query ($first: Int!, $after: String) { viewer { recommendations(first: $first, after: $after) {
  edges { cursor score match node { key title categories } reasons { kind text weight paper { key } } }
  pageInfo { hasNextPage endCursor } } } }`;
const rate = `mutation ($id: ID!, $rating: Rating!) { ratePaper(paperId: $id, rating: $rating) { paper { viewerRating } } }`;

interface Edge {
  score: number;
  match: string;
  node: { key: string; title: string; categories: string[] };
  reasons: { kind: string; text: string; weight: number; paper: { key: string } | null }[];
}

async function recommended(token: string, first = 20, after?: string): Promise<Edge[]> {
  const { data } = await desk.ask(list, { first, after }, token);
  return data.viewer.recommendations.edges;
}

test('three ratings make the list be about them, with a reason that names the liked paper', async () => {
  const token = await desk.signUp();
  const liked = ['arxiv:1706.03762', 'arxiv:1810.04805', 'arxiv:2005.14165'];
  for (const id of liked) await desk.ask(rate, { id, rating: 'UP' }, token);
  const edges = await recommended(token, 5);
  expect(
    edges.filter(({ node }) => node.categories.includes('cs.CL')).length,
  ).toBeGreaterThanOrEqual(3);
  expect(edges[0]!.reasons[0]).toMatchObject({ kind: 'LIKED_PAPER' });
  expect(liked).toContain(edges[0]!.reasons[0]!.paper!.key);
});
