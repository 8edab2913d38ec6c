import { startDesk, type TestDesk } from '../support/desk.js';
import { keysOf, languageModels, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, recommended, reader } = readersOf(() => desk);
const remove = `mutation ($id: ID!) { removeReason(id: $id) { removedReasons { id label } } }`;
const mute = `mutation ($kind: MuteKind!, $value: String!) { mute(kind: $kind, value: $value) { mutes { kind value label } } }`;
const preferences = `mutation ($in: PreferencesInput!) { updatePreferences(input: $in) { preferences { crowd exploration learning } } }`;

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
  expect(profiles.map((profile: { name: string }) => profile.name)).toEqual(['General', name]);
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
  expect(text).toContain('\nGeneral\n');
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
    'General',
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
  expect(keysOf(await recommended(other, 40))).toEqual(keysOf(await recommended(token, 40)));
  await act(other, take, { json: file });
  expect(JSON.parse((await act(other, exported)).viewer.tasteExport)).toEqual(JSON.parse(file));
  const wrong = await desk.ask(take, { json: JSON.stringify({ ...more, saves: [{}] }) }, other);
  expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'json' });
  expect(wrong.errors![0]!.message).toContain('saves.0.paper');
});
