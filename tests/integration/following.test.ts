import { startDesk, type TestDesk } from '../support/desk.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const follow = `mutation ($author: String!) { followAuthor(author: $author, followed: true) { followedAuthors { id } } }`;
const topics = `mutation { followTopics(topics: ["cs.RO"]) { viewer { topics } } }`;
const following = `query ($of: FollowedKind, $first: Int = 100, $after: String) { viewer { following(of: $of, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { key publishedAt categories authors { name } } } } } }`;

interface Followed {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: {
    node: { key: string; publishedAt: string; categories: string[]; authors: { name: string }[] };
  }[];
}
const read = async (token: string, variables = {}): Promise<Followed> =>
  (await act(token, following, variables)).viewer.following;

test('papers of followed authors and topics come together, latest first, each once over all pages', async () => {
  const token = await reader();
  expect((await read(token)).edges).toEqual([]);
  await act(token, follow, { author: 'Tri Dao' });
  await act(token, topics);
  const [all, byAuthor, inTopic] = [
    await read(token),
    await read(token, { of: 'AUTHORS' }),
    await read(token, { of: 'TOPICS' }),
  ];
  expect(byAuthor.edges.length).toBeGreaterThan(0);
  expect(inTopic.edges.length).toBeGreaterThan(2);
  for (const { node } of byAuthor.edges)
    expect(node.authors.map(({ name }) => name)).toContain('Tri Dao');
  for (const { node } of inTopic.edges) expect(node.categories).toContain('cs.RO');
  const dates = all.edges.map(({ node }) => node.publishedAt);
  expect(dates).toEqual(dates.toSorted().reverse());
  const keys: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { edges, pageInfo, totalCount } = await read(token, { first: 2, after });
    keys.push(...edges.map(({ node }) => node.key));
    expect(totalCount).toBe(all.edges.length);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(keys).toEqual(all.edges.map(({ node }) => node.key));
  expect(new Set(keys).size).toBe(keys.length);
});
