import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

interface Edge {
  score: number;
  match: string;
  profile: { id: string; name: string } | null;
  node: {
    id: string;
    key: string;
    title: string;
    categories: string[];
    authors: { id: string; name: string }[];
  };
  reasons: {
    id: string;
    kind: string;
    text: string;
    weight: number;
    paper: { key: string } | null;
  }[];
}

const edges = `edges { score match profile { id name } node { id key title categories authors { id name } }
  reasons { id kind text weight paper { key } } }`;
const list = `query ($first: Int!, $profile: ID) { viewer { recommendations(first: $first, profileId: $profile) { ${edges} } } }`;
const languageModels = ['arxiv:1706.03762', 'arxiv:1810.04805', 'arxiv:2005.14165'];
const proteins = ['doi:10.1038/s41586-021-03819-2', 'doi:10.1126/science.abj8754'];

async function recommended(token: string, first = 100, profile?: string): Promise<Edge[]> {
  const { data, errors } = await desk.ask(list, { first, profile }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.viewer.recommendations.edges;
}

async function act(token: string, mutation: string, variables = {}) {
  const { data, errors } = await desk.ask(mutation, variables, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function reader(...liked: string[]): Promise<string> {
  const token = await desk.signUp();
  for (const id of liked)
    await act(
      token,
      `mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }`,
      { id },
    );
  return token;
}

const keys = (found: Edge[]) => found.map(({ node }) => node.key);
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
  expect(keys(await recommended(token))).toEqual(keys(after));
  await act(token, restore, { id: near.id });
  expect(keys(await recommended(token))).toEqual(keys(before));
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
  expect(keys(await recommended(token))).toContain(first!.node.key);
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
  expect(await code(list, { first: 5, profile: 'none' })).toMatchObject({ code: 'NOT_FOUND' });
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
  expect(keys(before)).toEqual(expect.arrayContaining(keys(paused).slice(0, 5)));
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
  expect(keys(await recommended(token, 30))).toEqual(keys(paused));
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

test('likes of two fields are suggested as two interests, which then have lists of their own and share the first page', async () => {
  const token = await reader(
    ...languageModels,
    'arxiv:1301.3781',
    ...proteins,
    'doi:10.1126/science.ade2574',
  );
  const suggest = `{ viewer { suggestedProfiles { name terms papers { id key categories } } } }`;
  const { suggestedProfiles } = (await act(token, suggest)).viewer;
  expect(suggestedProfiles.length).toBeGreaterThanOrEqual(1);
  const [{ name, papers }] = suggestedProfiles;
  const accept = `mutation ($n: String!, $p: [ID!]!) { acceptProfile(name: $n, papers: $p) { profiles { id name } } }`;
  const ids = papers.map(({ id }: { id: string }) => id);
  const { profiles } = (await act(token, accept, { n: name, p: ids })).acceptProfile;
  expect(profiles.map((profile: { name: string }) => profile.name)).toEqual([
    'All interests',
    name,
  ]);
  const own = await recommended(token, 10, profiles[1].id);
  const from = new Set(papers.map(({ key }: { key: string }) => key));
  for (const { reasons } of own)
    for (const { kind, paper } of reasons)
      if (kind === 'LIKED_PAPER') expect(from).toContain(paper!.key);
  const page = await recommended(token, 10);
  const shares = page.map(({ profile }) => profile!.name);
  expect(shares.filter((shown) => shown === name).length).toBeGreaterThanOrEqual(3);
  expect(shares.filter((shown) => shown !== name).length).toBeGreaterThanOrEqual(3);
  const preview = `{ viewer { digest { preview { text } } } }`;
  const { text } = (await act(token, preview)).viewer.digest.preview;
  expect(text).toContain(`\n${name}\n`);
  expect(text).toContain('\nAll interests\n');
});

test('an interest begins from a category, an author or papers, is renamed, split, merged, reset and removed', async () => {
  const token = await reader(...languageModels);
  const create = `mutation ($in: CreateProfileInput!) { createProfile(input: $in) { profile { id name topics authors { name } papers { key } terms } } }`;
  const numbers = (await act(token, create, { in: { name: 'Numbers', topics: ['math.NT'] } }))
    .createProfile.profile;
  const found = await recommended(token, 3, numbers.id);
  expect(found[0]!.node.categories).toContain('math.NT');
  expect(found[0]!.reasons[0]).toMatchObject({
    kind: 'PROFILE',
    text: 'in your interest ‘Numbers’',
  });
  const folded = { name: 'Folding', papers: proteins };
  const folding = (await act(token, create, { in: folded })).createProfile.profile;
  expect(folding.papers.map(({ key }: { key: string }) => key).sort()).toEqual(
    [...proteins].sort(),
  );
  expect((await recommended(token, 3, folding.id))[0]!.node.categories[0]).toBe('q-bio.BM');
  const taken = await desk.ask(create, { in: { name: 'Folding' } }, token);
  expect(taken.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', field: 'name' });
  const update = `mutation ($id: ID!, $in: UpdateProfileInput!) { updateProfile(id: $id, input: $in) { profile { name crowd } } }`;
  const renamed = await act(token, update, {
    id: folding.id,
    in: { name: 'Proteins', crowd: 0.25 },
  });
  expect(renamed.updateProfile.profile).toEqual({ name: 'Proteins', crowd: 0.25 });
  const split = await act(
    token,
    `mutation ($id: ID!) { splitProfile(id: $id) { profiles { id name } } }`,
    { id: folding.id },
  );
  expect(split.splitProfile.profiles).toHaveLength(4);
  const merge = `mutation ($from: ID!, $into: ID!) { mergeProfiles(from: $from, into: $into) { profile { papers { key } } } }`;
  const merged = await act(token, merge, {
    from: split.splitProfile.profiles[3].id,
    into: folding.id,
  });
  expect(merged.mergeProfiles.profile.papers).toHaveLength(2);
  const reset = `mutation ($id: ID!) { resetProfile(id: $id) { profile { papers { key } } } }`;
  expect((await act(token, reset, { id: folding.id })).resetProfile.profile.papers).toEqual([]);
  const gone = await act(
    token,
    `mutation ($id: ID!) { removeProfile(id: $id) { profiles { name } } }`,
    { id: numbers.id },
  );
  expect(gone.removeProfile.profiles.map(({ name }: { name: string }) => name)).toEqual([
    'All interests',
    'Proteins',
  ]);
});

test('followed authors and saved searches bring their papers, with the reason', async () => {
  const token = await reader();
  const follow = `mutation ($a: String!, $f: Boolean!) { followAuthor(author: $a, followed: $f) { followedAuthors { name } } }`;
  const [some] = await recommended(await reader(...languageModels), 1);
  const { name } = some!.node.authors[0]!;
  expect((await act(token, follow, { a: name, f: true })).followAuthor.followedAuthors).toEqual([
    { name },
  ]);
  const save = `mutation ($q: String!) { saveSearch(query: $q) { savedSearches { id query } } }`;
  const { savedSearches } = (await act(token, save, { q: ' protein  structure prediction ' }))
    .saveSearch;
  expect(savedSearches).toMatchObject([{ query: 'protein structure prediction' }]);
  const texts = (await recommended(token)).flatMap(({ reasons }) =>
    reasons.map(({ text }) => text),
  );
  expect(texts).toContain(`by ${name}, whom you follow`);
  expect(texts).toContain('found by your search ‘protein structure prediction’');
  const forget = `mutation ($id: ID!) { removeSearch(id: $id) { savedSearches { id } } }`;
  expect(
    (await act(token, forget, { id: savedSearches[0].id })).removeSearch.savedSearches,
  ).toEqual([]);
  expect((await act(token, follow, { a: name, f: false })).followAuthor.followedAuthors).toEqual(
    [],
  );
});

test('the papers to rate next are varied and not yet rated', async () => {
  const token = await reader(...languageModels);
  const { papersToRate } = (
    await act(token, `{ viewer { papersToRate(first: 12) { ${edges.slice(8, -2)} } } }`)
  ).viewer;
  expect(papersToRate.length).toBeGreaterThanOrEqual(8);
  const fields = new Set(papersToRate.map(({ node }: Edge) => node.categories[0]));
  expect(fields.size).toBeGreaterThanOrEqual(4);
  for (const key of keys(papersToRate)) expect(languageModels).not.toContain(key);
});

test('reading a paper is a weak like that hides nothing', async () => {
  const token = await reader();
  const open = `mutation ($s: Int!) { recordOpen(paperId: "doi:10.1038/s41586-021-03819-2", seconds: $s) { ok } }`;
  await act(token, open, { s: 0 });
  await act(token, open, { s: 90 });
  const found = await recommended(token);
  expect(keys(found)).toContain('doi:10.1038/s41586-021-03819-2');
  const near = found.flatMap(({ reasons }) =>
    reasons.filter(({ paper }) => paper?.key === 'doi:10.1038/s41586-021-03819-2'),
  );
  expect(near.length).toBeGreaterThan(0);
});

test('everything that counts goes out to a file and in to another account, where it gives the same list', async () => {
  const token = await reader(...languageModels, ...proteins);
  await act(
    token,
    `mutation { dismissPaper(paperId: "arxiv:1412.6980", dismissed: true) { paper { id } } }`,
  );
  await act(
    token,
    `mutation { savePaper(paperId: "arxiv:1502.03167", saved: true) { paper { id } } }`,
  );
  await act(token, `mutation { recordOpen(paperId: "arxiv:1603.02754", seconds: 40) { ok } }`);
  await act(token, mute, { kind: 'AUTHOR', value: 'Diederik P. Kingma' }).catch(() => undefined);
  await act(token, mute, { kind: 'TOPIC', value: 'cs.RO' });
  await act(token, remove, { id: 'TRENDING' });
  await act(token, preferences, { in: { crowd: 0.25, exploration: 0 } });
  const folding = { in: { name: 'Folding', papers: proteins, topics: ['q-bio.BM'] } };
  await act(
    token,
    `mutation ($in: CreateProfileInput!) { createProfile(input: $in) { profile { id } } }`,
    folding,
  );
  const exported = `{ viewer { tasteExport } }`;
  const file: string = (await act(token, exported)).viewer.tasteExport;
  const other = await reader();
  const take = `mutation ($json: String!) { importTaste(json: $json) { papers unknownPapers } }`;
  const more = JSON.parse(file);
  more.saves.push({ paper: 'arxiv:9999.99999', at: '2025-01-01T00:00:00Z', counts: true });
  const { importTaste } = await act(other, take, { json: JSON.stringify(more) });
  expect(importTaste).toEqual({ papers: 8, unknownPapers: ['arxiv:9999.99999'] });
  expect(JSON.parse((await act(other, exported)).viewer.tasteExport)).toEqual(JSON.parse(file));
  expect(keys(await recommended(other, 40))).toEqual(keys(await recommended(token, 40)));
  await act(other, take, { json: file });
  expect(JSON.parse((await act(other, exported)).viewer.tasteExport)).toEqual(JSON.parse(file));
  const wrong = await desk.ask(take, { json: JSON.stringify({ ...more, saves: [{}] }) }, other);
  expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'json' });
  expect(wrong.errors![0]!.message).toContain('saves.0.paper');
});
