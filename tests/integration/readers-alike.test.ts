import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const rate = (token: string, id: string, rating = 'UP') =>
  desk.ask(
    'mutation ($id: ID!, $r: Rating!) { ratePaper(paperId: $id, rating: $r) { paper { id } } }',
    { id, r: rating },
    token,
  );
/** What others do is in a reader's list after five minutes at most. */
const soon = () => desk.clock.advance(5 * 60_000);
const list = async (token: string) => {
  const { data } = await desk.ask(
    `{ viewer { recommendations(first: 30) { edges { node { key } reasons { kind text weight } } } } }`,
    {},
    token,
  );
  return data.viewer.recommendations.edges as {
    node: { key: string };
    reasons: { kind: string; text: string; weight: number }[];
  }[];
};
const alikeReason = (edges: Awaited<ReturnType<typeof list>>, key: string) =>
  edges.find(({ node }) => node.key === key)?.reasons.find(({ kind }) => kind === 'READERS_ALIKE');

// A vaccine trial: far in its words from what the readers below share.
const [shared, other] = ['arxiv:1706.03762', 'arxiv:1810.04805'];
let far = '';

test('what readers with the same likes liked comes in, and counts for more the more they are', async () => {
  const { data } = await desk.ask(
    '{ search(query: "mRNA vaccine", first: 1) { edges { node { key } } } }',
  );
  far = data.search.edges[0].node.key;
  const me = await desk.signUp();
  await rate(me, shared);
  const weights: number[] = [];
  for (let reader = 0; reader < 6; reader++) {
    const token = await desk.signUp();
    for (const id of [shared, far]) await rate(token, id);
    soon();
    weights.push(alikeReason(await list(me), far)?.weight ?? 0);
  }
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(weights[0]).toBeLessThan(0.2);
  expect(weights.at(-1)).toBeGreaterThan(2 * weights[0]!);
  expect(alikeReason(await list(me), far)!.text).toBe('6 readers like you liked it');
});

test('a rating is felt at once, and taken back as fast; a dislike is no likeness', async () => {
  const me = await desk.signUp();
  await rate(me, other);
  expect(alikeReason(await list(me), far)).toBeUndefined();
  await rate(me, shared);
  expect(alikeReason(await list(me), far)).toBeDefined();
  await rate(me, shared, 'DOWN');
  expect(alikeReason(await list(me), far)).toBeUndefined();
});

test('what others turned down or only share a dislike of does not come in', async () => {
  const [mine, theirs] = ['arxiv:1409.0473', 'arxiv:1301.3781'];
  const [me, contrary, opposed] = [await desk.signUp(), await desk.signUp(), await desk.signUp()];
  await rate(me, mine);
  await rate(contrary, mine);
  await rate(contrary, theirs, 'DOWN');
  await rate(opposed, mine, 'DOWN');
  await rate(opposed, theirs);
  expect(alikeReason(await list(me), theirs)).toBeUndefined();
  await rate(contrary, theirs);
  soon();
  expect(alikeReason(await list(me), theirs)!.text).toBe('a reader like you liked it');
});

test('a reader is not alike to themselves, and nobody is named who is not there', async () => {
  const me = await desk.signUp();
  await rate(me, 'arxiv:1512.03385');
  const reasons = (await list(me)).flatMap((edge) => edge.reasons);
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter(({ kind }) => kind === 'READERS_ALIKE')).toEqual([]);
});
