import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const key = 'arxiv:1706.03762';
const paper = 'query ($id: ID!) { paper(id: $id) { key upvoteCount viewerRating } }';
const list = '{ viewer { id recommendations(first: 5) { edges { node { key } cursor } } } }';
const rate = (token: string, id: string) =>
  desk.ask(
    'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }',
    { id },
    token,
  );
const times = <T>(work: () => Promise<T>): Promise<T[]> =>
  [1, 2, 3, 4].reduce<Promise<T[]>>(
    async (done, _) => [...(await done), await work()],
    Promise.resolve([]),
  );

test('asked again, a query is answered the same, until something changes', async () => {
  const before = await times(() => desk.ask(paper, { id: key }));
  expect(before).toEqual(before.map(() => before[0]));
  const votes = before[0]!.data.paper.upvoteCount;
  await rate(await desk.signUp(), key);
  const after = await times(() => desk.ask(paper, { id: key }));
  expect(after.map(({ data }) => data.paper.upvoteCount)).toEqual(after.map(() => votes + 1));
});

/** How many statements the desk has put to Postgres. */
const statements = async (): Promise<number> => {
  const { values } = await desk.context.metrics.queries.get();
  const counts = values.filter(({ metricName }) => metricName?.endsWith('_count'));
  return counts.reduce((sum, { value }) => sum + value, 0);
};

test('an answer that is given again costs one statement, for a reader’s own list too', async () => {
  const me = await desk.signUp();
  await rate(me, key);
  for (const [query, token] of [
    ['{ feed(first: 5) { edges { node { key } } } }', undefined],
    [list, me],
  ] as const) {
    // Other suites write to the same cluster, so that some moments are not quiet enough.
    await eventually(async () => {
      await desk.ask(query, {}, token);
      const before = await statements();
      await times(() => desk.ask(query, {}, token));
      return (await statements()) - before < 2 * 4;
    });
  }
});

test('what is asked at the same time is answered the same', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => desk.ask(paper, { id: key })));
  expect(answers).toEqual(answers.map(() => answers[0]));
});

test('each reader has answers of their own', async () => {
  const [one, other] = [await desk.signUp(), await desk.signUp()];
  await rate(one, key);
  for (const [token, rating] of [
    [one, 'UP'],
    [other, 'NONE'],
    [undefined, 'NONE'],
  ] as const)
    for (const { data } of await times(() => desk.ask(paper, { id: key }, token)))
      expect(data.paper.viewerRating ?? 'NONE').toBe(rating);
});

test('a list stays, with its cursors, until the reader changes it; taken back, it is there again', async () => {
  const me = await desk.signUp();
  await rate(me, key);
  const lists = await times(() => desk.ask(list, {}, me));
  expect(lists).toEqual(lists.map(() => lists[0]));
  const { edges } = lists[0]!.data.viewer.recommendations;
  const hide = (dismissed: boolean) =>
    desk.ask(
      'mutation ($id: ID!, $d: Boolean!) { dismissPaper(paperId: $id, dismissed: $d) { paper { id } } }',
      { id: edges[0].node.key, d: dismissed },
      me,
    );
  await hide(true);
  const without = await desk.ask(list, {}, me);
  expect(JSON.stringify(without.data)).not.toContain(`"${edges[0].node.key}"`);
  await hide(false);
  expect((await desk.ask(list, {}, me)).data.viewer.recommendations.edges).toEqual(edges);
});

test('who signed out is not answered as a reader', async () => {
  const me = await desk.signUp();
  const [first] = await times(() => desk.ask(list, {}, me));
  expect(first!.data.viewer.recommendations.edges).toHaveLength(5);
  await desk.ask('mutation { signOut { ok } }', {}, me);
  expect((await desk.ask(list, {}, me)).data.viewer).toBeNull();
});

test('what is wrong is told in the same words however often it is asked', async () => {
  for (const [query, variables] of [
    ['query ($n: Int!) { feed(first: $n) { totalCount } }', { n: 'many' }],
    ['query ($n: Int!) { feed(first: $n) { totalCount } }', {}],
    ['query ($q: String!) { search(query: $q) { totalCount } }', { q: ' ' }],
    ['query ($o: FeedOrder!) { feed(order: $o, first: 1) { totalCount } }', { o: 'BEST' }],
    [
      'query ($id: ID!) { feed(first: 2) { edges { node { id } } } paper(id: $id) { nothing } }',
      { id: '1' },
    ],
  ] as const) {
    const answers = await times(() => desk.ask(query, variables));
    expect(answers[0]!.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(answers).toEqual(answers.map(() => answers[0]));
  }
});

test('a query that runs a second time as a function leaves in and out what its directives say', async () => {
  const query =
    'query ($y: Boolean!) { feed(first: 1) { edges @include(if: $y) { node { key ...T @skip(if: $y) } } } } fragment T on Paper { title }';
  for (const y of [true, false, true, false]) {
    const { data } = await desk.ask(query, { y });
    expect(Object.keys(data.feed)).toEqual(y ? ['edges'] : []);
    if (y) expect(Object.keys(data.feed.edges[0].node)).toEqual(['key']);
  }
});
