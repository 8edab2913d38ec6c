import { minutes } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import {
  edgeFields,
  keysOf,
  languageModels,
  proteins,
  type RecommendationEdge,
  readersOf,
} from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, recommended, reader } = readersOf(() => desk);
const remove = `mutation ($id: ID!) { removeReason(id: $id) { removedReasons { id label } } }`;
const restore = `mutation ($id: ID!) { restoreReason(id: $id) { removedReasons { id } } }`;
const mute = `mutation ($kind: MuteKind!, $value: String!) { mute(kind: $kind, value: $value) { mutes { kind value label } } }`;
const preferences = `mutation ($in: PreferencesInput!) { updatePreferences(input: $in) { preferences { crowd exploration learning } } }`;

test("'not because of this paper' re-ranks at once, stays so, and can be undone", async () => {
  const token = await reader(...languageModels);
  const before = await recommended(token);
  const near = before[0]!.reasons.find(({ kind }) => kind === 'LIKED_PAPER')!;
  const { removeReason } = await act(token, remove, { id: near.id });
  expect(removeReason.removedReasons).toEqual([{ id: near.id, label: expect.any(String) }]);
  const after = await recommended(token);
  const named = after.flatMap(({ reasons }) => reasons.map(({ id }) => id));
  expect(named).not.toContain(near.id);
  const same = after.find(({ node }) => node.key === before[0]!.node.key);
  expect(same?.score ?? 0).toBeLessThan(before[0]!.score - 0.05);
  expect(keysOf(await recommended(token))).toEqual(keysOf(after));
  await act(token, restore, { id: near.id });
  expect(keysOf(await recommended(token))).toEqual(keysOf(before));
});

test('weights of reasons add up to the score, for newcomers and for readers who turned papers down', async () => {
  const token = await reader('arxiv:1706.03762', 'arxiv:1412.6980');
  await act(
    token,
    `mutation { dismissPaper(paperId: "arxiv:1810.04805", dismissed: true) { paper { id } } }`,
  );
  const lists = [await recommended(token), await recommended(await reader())];
  for (const { score, reasons } of lists.flat())
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
  expect(lists[0]!.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).toContain(
    'DISLIKED_PAPER',
  );
});

test('a muted author, category or word never comes up, and does again when it is let in', async () => {
  const token = await reader(...languageModels);
  const [first] = await recommended(token, 5);
  const author = first!.node.authors[0]!;
  await act(token, mute, { kind: 'AUTHOR', value: author.name });
  await act(token, mute, { kind: 'TOPIC', value: 'cs.RO' });
  const { mute: muted } = await act(token, mute, { kind: 'WORD', value: 'Protein' });
  expect(muted.mutes).toHaveLength(3);
  const after = await recommended(token);
  expect(after.length).toBeGreaterThan(20);
  for (const { node } of after) {
    expect(node.authors.map(({ id }) => id)).not.toContain(author.id);
    expect(node.categories).not.toContain('cs.RO');
    expect(node.title).not.toMatch(/\bprotein\b/i);
  }
  const unmute = `mutation ($v: String!) { unmute(kind: AUTHOR, value: $v) { mutes { kind } } }`;
  await act(token, unmute, { v: author.id });
  expect(keysOf(await recommended(token))).toContain(first!.node.key);
});

test('bad wishes name what is wrong', async () => {
  const token = await reader();
  const code = async (mutation: string, variables: object) =>
    (await desk.ask(mutation, variables, token)).errors?.[0]?.extensions;
  expect(await code(mute, { kind: 'AUTHOR', value: 'Nobody Atall' })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await code(mute, { kind: 'WORD', value: ' ' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'value',
  });
  expect(await code(remove, { id: 'because' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'id',
  });
  expect(await code(preferences, { in: { crowd: 2 } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'crowd',
  });
  expect(
    await code(`query { viewer { recommendations(profileId: "none") { edges { score } } } }`, {}),
  ).toMatchObject({ code: 'NOT_FOUND' });
});

test('what is done while learning is paused teaches nothing, and what is forgotten no more', async () => {
  const token = await reader(...proteins);
  const before = await recommended(token, 30);
  await act(token, preferences, { in: { learning: false } });
  const rate = `mutation { ratePaper(paperId: "arxiv:1706.03762", rating: UP) { paper { id } } }`;
  await act(token, rate);
  const paused = await recommended(token, 30);
  expect(paused.flatMap(({ reasons }) => reasons.map(({ paper }) => paper?.key))).not.toContain(
    'arxiv:1706.03762',
  );
  expect(keysOf(before)).toEqual(expect.arrayContaining(keysOf(paused).slice(0, 5)));
  await act(token, preferences, { in: { learning: true } });
  await act(token, rate);
  const learnt = await recommended(token, 30);
  expect(learnt.flatMap(({ reasons }) => reasons.map(({ paper }) => paper?.key))).toContain(
    'arxiv:1706.03762',
  );
  await act(
    token,
    `mutation { forgetPaper(paperId: "arxiv:1706.03762") { paper { id viewerRating } } }`,
  );
  expect(keysOf(await recommended(token, 30))).toEqual(keysOf(paused));
});

test('a share of the list goes to papers to find out with, marked as such', async () => {
  const token = await reader(...languageModels);
  await act(token, preferences, { in: { exploration: 0.2 } });
  const found = await recommended(token, 20);
  const explored = found.flatMap(({ reasons, match }, at) =>
    reasons.some(({ kind }) => kind === 'EXPLORATION') ? [{ at, match }] : [],
  );
  expect(explored.map(({ at }) => at)).toEqual([4, 9, 14, 19]);
  expect(new Set(explored.map(({ match }) => match))).toEqual(new Set(['EXPLORING']));
  await act(token, remove, { id: 'EXPLORATION' });
  const without = await recommended(token, 20);
  expect(without.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain(
    'EXPLORATION',
  );
});

test('only me: nothing is in the list for being popular; the crowd: nothing for being like mine', async () => {
  const token = await reader(...languageModels);
  // What others made popular just now is known within a minute.
  desk.clock.advance(minutes(1));
  const kindsWith = async (crowd: number) => {
    await act(token, preferences, { in: { crowd, exploration: 0 } });
    return new Set(
      (await recommended(token, 40)).flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
    );
  };
  expect(await kindsWith(0)).not.toContain('TRENDING');
  const crowd = await kindsWith(1);
  expect(crowd).toContain('TRENDING');
  expect(crowd).not.toContain('LIKED_PAPER');
});

test('the papers to rate next are varied and not yet rated', async () => {
  const token = await reader(...languageModels);
  const { papersToRate } = (
    await act(token, `{ viewer { papersToRate(first: 12) { ${edgeFields} } } }`)
  ).viewer;
  expect(papersToRate.length).toBeGreaterThanOrEqual(8);
  const fields = new Set(papersToRate.map(({ node }: RecommendationEdge) => node.categories[0]));
  expect(fields.size).toBeGreaterThanOrEqual(4);
  for (const key of keysOf(papersToRate)) expect(languageModels).not.toContain(key);
});

test('reading a paper is a weak like that hides nothing', async () => {
  const token = await reader();
  const open = `mutation ($s: Int!) { recordOpen(paperId: "doi:10.1038/s41586-021-03819-2", seconds: $s) { ok } }`;
  await act(token, open, { s: 0 });
  await act(token, open, { s: 90 });
  const found = await recommended(token);
  expect(keysOf(found)).toContain('doi:10.1038/s41586-021-03819-2');
  const near = found.flatMap(({ reasons }) =>
    reasons.filter(({ paper }) => paper?.key === 'doi:10.1038/s41586-021-03819-2'),
  );
  expect(near.length).toBeGreaterThan(0);
});

test('a muted word may hold signs, and is that whole word only', async () => {
  const token = await reader();
  await act(token, `mutation { followTopics(topics: ["cs.DS"]) { viewer { id } } }`);
  const matchings = 'doi:10.1137/0202019';
  expect(keysOf(await recommended(token))).toContain(matchings);
  await act(token, mute, { kind: 'WORD', value: 'Matchin' });
  expect(keysOf(await recommended(token))).toContain(matchings);
  await act(token, mute, { kind: 'WORD', value: '$n^{5/2}$' });
  expect(keysOf(await recommended(token))).not.toContain(matchings);
});
