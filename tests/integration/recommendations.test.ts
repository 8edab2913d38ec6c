import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';

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
  const near = edges[0]!.reasons.find(({ kind }) => kind === 'LIKED_PAPER')!;
  expect(liked).toContain(near.paper!.key);
  expect(near.text).toMatch(/^near ‘.+’, which you liked$/);
});

const act = (name: string, field: string) =>
  `mutation ($id: ID!, $value: Boolean!) { ${name}(paperId: $id, ${field}: $value) { paper { id } } }`;
const dismiss = act('dismissPaper', 'dismissed');
const save = act('savePaper', 'saved');
const keys = (edges: Edge[]) => edges.map(({ node }) => node.key);

test('two interests both have a place near the top', async () => {
  const token = await desk.signUp();
  const liked = [
    'arxiv:1706.03762',
    'arxiv:1810.04805',
    'arxiv:2005.14165',
    'doi:10.1038/s41586-021-03819-2',
    'doi:10.1126/science.abj8754',
  ];
  for (const id of liked) await desk.ask(rate, { id, rating: 'UP' }, token);
  const categories = (await recommended(token, 10)).map(({ node }) => node.categories[0]);
  expect(categories).toContain('cs.CL');
  expect(categories).toContain('q-bio.BM');
});

test('what was rated, saved or hidden is not recommended; undone it comes back', async () => {
  const token = await desk.signUp();
  await desk.ask(rate, { id: 'arxiv:1706.03762', rating: 'UP' }, token);
  const [first, second, third] = keys(await recommended(token));
  await desk.ask(rate, { id: first, rating: 'DOWN' }, token);
  await desk.ask(save, { id: second, value: true }, token);
  await desk.ask(dismiss, { id: third, value: true }, token);
  const after = keys(await recommended(token, 100));
  for (const key of ['arxiv:1706.03762', first, second, third]) expect(after).not.toContain(key);
  await desk.ask(dismiss, { id: third, value: false }, token);
  expect(keys(await recommended(token, 100))).toContain(third);
});

test('hiding a paper lowers what is like it', async () => {
  const token = await desk.signUp();
  for (const id of ['arxiv:1706.03762', 'arxiv:2006.11239'])
    await desk.ask(rate, { id, rating: 'UP' }, token);
  const scoreOf = (edges: Edge[], key: string) =>
    edges.find(({ node }) => node.key === key)?.score ?? 0;
  const before = await recommended(token, 100);
  const near = 'arxiv:2112.10752';
  await desk.ask(dismiss, { id: 'arxiv:2105.05233', value: true }, token);
  const nearer = (
    await desk.ask(`{ paper(id: "${near}") { similar(first: 1) { paper { key } } } }`)
  ).data.paper.similar[0].paper.key;
  await desk.ask(dismiss, { id: nearer, value: true }, token);
  const after = await recommended(token, 100);
  expect(scoreOf(after, near)).toBeLessThan(scoreOf(before, near) - 0.05);
});

test('pages neither repeat nor skip, also when ratings and papers come in between', async () => {
  const token = await desk.signUp();
  await desk.ask(rate, { id: 'arxiv:1706.03762', rating: 'UP' }, token);
  const whole = keys(await recommended(token, 60));
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 6; page++) {
    const { data } = await desk.ask(list, { first: 10, after }, token);
    const { edges, pageInfo } = data.viewer.recommendations;
    seen.push(...keys(edges));
    after = pageInfo.endCursor;
    await desk.ask(rate, { id: edges[0].node.key, rating: 'DOWN' }, token);
  }
  expect(new Set(seen).size).toBe(60);
  expect(seen).toEqual(whole);
});

test('the same state gives the same list, and reasons add up to no less than the score', async () => {
  const token = await desk.signUp();
  for (const id of ['arxiv:1706.03762', 'arxiv:1412.6980'])
    await desk.ask(rate, { id, rating: 'UP' }, token);
  await desk.ask(rate, { id: 'arxiv:1810.04805', rating: 'DOWN' }, token);
  const [one, two] = [await recommended(token, 50), await recommended(token, 50)];
  expect(keys(one)).toEqual(keys(two));
  for (const { score, reasons } of one) {
    const sum = reasons.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeGreaterThan(score - 0.03);
  }
});

test('a cold reader gets what is trending, and topics lead it', async () => {
  const token = await desk.signUp();
  expect((await recommended(token, 5))[0]!.reasons.map(({ kind }) => kind)).toContain('TRENDING');
  await desk.ask('mutation { followTopics(topics: ["math.NT"]) { viewer { topics } } }', {}, token);
  const edges = await recommended(token, 5);
  expect(edges[0]!.node.categories).toContain('math.NT');
  expect(edges[0]!.reasons[0]!.kind).toBe('TOPIC');
});

test('papers shown again and again and passed over sink', async () => {
  const token = await desk.signUp();
  await desk.ask(rate, { id: 'arxiv:1706.03762', rating: 'UP' }, token);
  const { data } = await desk.ask(
    '{ viewer { recommendations(first: 1) { edges { node { id key } } } } }',
    {},
    token,
  );
  const { id, key } = data.viewer.recommendations.edges[0].node;
  for (let time = 0; time < 12; time++)
    await desk.ask(
      'mutation ($ids: [ID!]!) { recordImpressions(paperIds: $ids) { ok } }',
      { ids: [id] },
      token,
    );
  expect(keys(await recommended(token, 100)).indexOf(key)).toBeGreaterThan(0);
});

test('a while after an act the list is there before it is asked for', async () => {
  const token = await desk.signUp();
  await recommended(token);
  const { db } = desk.context;
  const { query } = db.reads;
  const walks: number[] = [];
  const watched: typeof query = (sql, parameters) => {
    if (sql.includes('readers.flow')) walks.push(performance.now());
    return query(sql, parameters);
  };
  Object.assign(db.reads, { query: watched });
  try {
    await desk.ask(rate, { id: 'arxiv:1706.03762', rating: 'UP' }, token);
    await eventually(async () => walks.length > 0);
    // Made while nobody asked; whoever asks shares it.
    const [first] = await recommended(token, 5);
    expect(first!.reasons.map(({ kind }) => kind)).toContain('LIKED_PAPER');
    expect(walks).toHaveLength(1);
  } finally {
    Object.assign(db.reads, { query });
  }
});
