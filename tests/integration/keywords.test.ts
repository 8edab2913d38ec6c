import { days, hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { type RecommendationEdge, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader, recommended: list } = readersOf(() => desk);
const follow = `mutation ($keyword: String!, $followed: Boolean = true) {
  followKeyword(keyword: $keyword, followed: $followed) { followedKeywords { id keyword } } }`;
const mute = `mutation ($value: String!) { mute(kind: WORD, value: $value) { mutes { value } } }`;
const following = `{ viewer { following(of: KEYWORDS, first: 100) { totalCount edges { node { title abstract } } } } }`;

interface Text {
  title: string;
  abstract: string;
}
const followed = async (token: string): Promise<Text[]> =>
  (await act(token, following)).viewer.following.edges.map(({ node }: { node: Text }) => node);
const textOf = ({ title, abstract }: Text) => `${title} ${abstract}`.toLowerCase();
const matching = (edges: readonly RecommendationEdge[], keyword: string) =>
  edges.filter(({ reasons }) =>
    reasons.some(({ text }) => text === `matches “${keyword}”, which you follow`),
  );

test('papers with a followed keyword come into the list, and it says so', async () => {
  const token = await reader();
  expect(matching(await list(token), 'reinforcement learning')).toEqual([]);
  const { followKeyword } = await act(token, follow, { keyword: '  Reinforcement   LEARNING ' });
  expect(followKeyword.followedKeywords).toMatchObject([{ keyword: 'reinforcement learning' }]);
  const found = matching(await list(token), 'reinforcement learning');
  expect(found.length).toBeGreaterThan(1);
  const reason = found[0]!.reasons.find(({ text }) => text.startsWith('matches'))!;
  expect(reason).toMatchObject({ kind: 'TOPIC', id: 'KEYWORD:reinforcement learning' });
  expect(reason.weight).toBeGreaterThan(0.1);

  await act(token, `mutation ($id: ID!) { removeReason(id: $id) { __typename } }`, {
    id: reason.id,
  });
  expect(matching(await list(token), 'reinforcement learning')).toEqual([]);
});

test('they are listed latest first beside authors and topics, until the keyword is let go', async () => {
  const token = await reader();
  expect(await followed(token)).toEqual([]);
  await act(token, follow, { keyword: 'protein' });
  const texts = (await followed(token)).map(textOf);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text).toContain('protein');
  const { viewer } = await act(token, '{ viewer { following(first: 100) { totalCount } } }');
  expect(viewer.following.totalCount).toBe(texts.length);
  await act(token, follow, { keyword: 'Protein', followed: false });
  expect(await followed(token)).toEqual([]);
});

test('a muted keyword keeps papers out of For you, Following, mails and feeds', async () => {
  const token = await reader();
  await act(token, follow, { keyword: 'protein' });
  const before = await followed(token);
  const muted = before.filter((paper) => textOf(paper).includes('folding'));
  const open = `mutation ($of: ID!) { openFeed(list: KEYWORD, of: $of) { name urls { json } } }`;
  const { viewer } = await act(token, '{ viewer { followedKeywords { id } } }');
  const { openFeed } = await act(token, open, { of: viewer.followedKeywords[0].id });
  expect(openFeed.name).toBe('protein');
  const feed = async (): Promise<string[]> => {
    const response = await fetch(desk.url + new URL(openFeed.urls.json).pathname);
    return ((await response.json()) as { items: { title: string }[] }).items.map(
      ({ title }) => title,
    );
  };
  const titles = (papers: readonly Text[]) => papers.map(({ title }) => title).toSorted();
  expect((await feed()).toSorted()).toEqual(titles(before));

  await act(token, mute, { value: 'folding' });
  expect(muted.length).toBeGreaterThan(0);
  expect(muted.length).toBeLessThan(before.length);
  const left = before.filter((paper) => !muted.includes(paper));
  expect(titles(await followed(token))).toEqual(titles(left));
  expect((await feed()).toSorted()).toEqual(titles(left));
  const shown = (await list(token)).map(({ node }) => node.title);
  for (const { title } of muted) expect(shown).not.toContain(title);
});

test('a followed author has a feed too, without what is muted', async () => {
  const token = await reader();
  await act(token, `mutation { followAuthor(author: "Tri Dao", followed: true) { __typename } }`);
  const { viewer } = await act(token, '{ viewer { privateFeeds { list of name } } }');
  const { of, name } = viewer.privateFeeds.find(({ list }: { list: string }) => list === 'AUTHOR');
  expect(name).toBe('Tri Dao');
  const { openFeed } = await act(
    token,
    'mutation ($of: ID!) { openFeed(list: AUTHOR, of: $of) { urls { json } } }',
    { of },
  );
  const titles = async (): Promise<string[]> => {
    const response = await fetch(desk.url + new URL(openFeed.urls.json).pathname);
    return ((await response.json()) as { items: { title: string }[] }).items.map(
      ({ title }) => title,
    );
  };
  const before = await titles();
  expect(before.some((title) => title.startsWith('Mamba'))).toBe(true);
  await act(token, mute, { value: 'Mamba' });
  expect(await titles()).toEqual(before.filter((title) => !title.startsWith('Mamba')));
});

test('a mail tells of new papers with a followed keyword, and not of muted ones', async () => {
  const token = await reader('arxiv:1706.03762', 'arxiv:1810.04805');
  await act(token, follow, { keyword: 'stochastic optimization' });
  await act(
    token,
    `mutation { updateDigest(input: { frequency: DAILY, threshold: 0.05 }) { digest { frequency } } }`,
  );
  const arrive = (agoMs: number, pattern: string) =>
    desk.context.db.query(`update papers set arrived_at = $1 where title like $2`, [
      new Date(desk.clock.now().getTime() - agoMs),
      pattern,
    ]);
  await arrive(days(3), '%');
  await arrive(hours(2), 'Adam:%');
  const mail = async () =>
    (await act(token, '{ viewer { digest { preview { text } } } }')).viewer.digest.preview?.text ??
    '';
  expect(await mail()).toContain('matches “stochastic optimization”, which you follow');
  await act(token, mute, { value: 'Adam' });
  expect(await mail()).not.toContain('stochastic optimization');
});

test.each([[''], ['  …  '], ['x'.repeat(61)]])('%j is no keyword', async (keyword) => {
  const { errors } = await desk.ask(follow, { keyword }, await reader());
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'keyword' });
});

test('keywords are in what a reader takes with them', async () => {
  const [token, other] = [await reader(), await reader()];
  await act(token, follow, { keyword: 'diffusion' });
  const { viewer } = await act(token, '{ viewer { tasteExport } }');
  await act(other, 'mutation ($json: String!) { importTaste(json: $json) { __typename } }', {
    json: viewer.tasteExport,
  });
  const taken = await act(other, '{ viewer { followedKeywords { keyword } } }');
  expect(taken.viewer.followedKeywords).toEqual([{ keyword: 'diffusion' }]);
});
