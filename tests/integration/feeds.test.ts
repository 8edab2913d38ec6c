import { days } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { readFeed } from '../support/read-feed.js';
import { languageModels, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, recommended, reader } = readersOf(() => desk);
const forms = ['rss', 'atom', 'json'] as const;
const open = `mutation ($list: PrivateList!, $of: ID) { openFeed(list: $list, of: $of) { name urls { rss atom json } } }`;
const close = `mutation ($list: PrivateList!, $of: ID) { closeFeed(list: $list, of: $of) { urls { rss } } }`;
const save = `mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { paper { id } } }`;

const get = async (url: string, headers: Record<string, string | undefined> = {}) => {
  const { pathname, search } = new URL(url, desk.url);
  const response = await fetch(desk.url + pathname + search, {
    headers: headers as Record<string, string>,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const keysOf = (text: string) =>
  readFeed(text).items.map(({ url }) => decodeURIComponent(url.split('/paper/')[1]!));
/** How often rankings are made while something is done. */
const rankings = async (work: () => Promise<unknown>): Promise<number> => {
  const { recommendations } = desk.context.services;
  const { list } = recommendations;
  let made = 0;
  recommendations.list = (...request) => {
    made += 1;
    return list.apply(recommendations, request);
  };
  await work().finally(() => {
    recommendations.list = list;
  });
  return made;
};

test.each(forms)('public lists as %s, also of a category', async (form) => {
  const daily = await get(`/feeds/daily.${form}`);
  expect(keysOf(daily.text)).toHaveLength(22);
  expect(readFeed(daily.text).self).toBe(`${desk.context.config.publicUrl}/feeds/daily.${form}`);
  const one = readFeed((await get(`/feeds/monthly.${form}?category=cs.CL`)).text);
  expect(one.title).toBe('Lectern: monthly papers in cs.CL');
  expect(one.self).toMatch(/monthly\.(rss|atom|json)\?category=cs\.CL$/);
  expect(one.items.length).toBeGreaterThan(0);
  for (const { categories } of one.items) expect(categories).toContain('cs.CL');
});

test('who has a feed as it is gets 304, by tag or by date, until something changes', async () => {
  const first = await get('/feeds/monthly.atom');
  const tag = first.headers.get('etag')!;
  const date = first.headers.get('last-modified')!;
  expect(first.headers.get('cache-control')).toBe('public, no-cache');
  for (const headers of [
    { 'if-none-match': tag },
    { 'if-none-match': `"x", ${tag}` },
    { 'if-modified-since': date },
  ])
    expect(await get('/feeds/monthly.atom', headers)).toMatchObject({ status: 304, text: '' });
  const older = new Date(Date.parse(date) - 1000).toUTCString();
  for (const headers of [
    { 'if-none-match': '"x"', 'if-modified-since': date },
    { 'if-modified-since': older },
  ])
    expect((await get('/feeds/monthly.atom', headers)).status).toBe(200);
  await act(await reader(), save, { id: languageModels[0] });
  const changed = await get('/feeds/monthly.atom', { 'if-none-match': tag });
  expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
});

test('For you by an address of its own: the reader’s list, not ranked anew while nothing changed', async () => {
  const token = await reader(...languageModels);
  const { openFeed } = await act(token, open, { list: 'FOR_YOU' });
  expect(openFeed.name).toBe('For you');
  expect((await act(token, open, { list: 'FOR_YOU' })).openFeed.urls).toEqual(openFeed.urls);
  const expected = (await recommended(token, 50)).map(({ node }) => node.key);
  let tag = '';
  const made = await rankings(async () => {
    for (const form of forms) {
      const feed = await get(openFeed.urls[form]);
      expect(keysOf(feed.text)).toEqual(expected);
      expect(feed.headers.get('cache-control')).toBe('private, no-cache');
      expect(feed.headers.get('referrer-policy')).toBe('no-referrer');
      tag = feed.headers.get('etag')!;
    }
    expect((await get(openFeed.urls.json, { 'if-none-match': tag })).status).toBe(304);
  });
  expect(made).toBe(1);
  await act(token, save, { id: expected[0] });
  const changed = await get(openFeed.urls.json, { 'if-none-match': tag });
  expect(changed.status).toBe(200);
  expect(keysOf(changed.text)).not.toContain(expected[0]);
  desk.clock.advance(days(1));
  const tomorrow = { 'if-none-match': changed.headers.get('etag')! };
  expect((await get(openFeed.urls.json, tomorrow)).status).toBe(200);
});

test('an interest, a saved search and a collection have feeds too', async () => {
  const token = await reader(...languageModels);
  const { createProfile, createCollection } = await act(
    token,
    `mutation { createProfile(input: { name: "Proteins", topics: ["q-bio.BM"] }) { profile { id } }
       createCollection(name: "Reading <group>") { collection { id } } saveSearch(query: "protein structure") { __typename } }`,
  );
  await act(
    token,
    `mutation ($id: ID!, $papers: [ID!]!) { collectPapers(id: $id, paperIds: $papers) { __typename } }`,
    { id: createCollection.collection.id, papers: proteins },
  );
  const { viewer } = await act(token, '{ viewer { privateFeeds { list of name urls { rss } } } }');
  const lists = viewer.privateFeeds.map(({ list, name }: Record<string, string>) => [list, name]);
  expect(lists).toEqual(
    expect.arrayContaining([
      ['FOR_YOU', 'For you'],
      ['PROFILE', 'Proteins'],
      ['SEARCH', 'protein structure'],
      ['COLLECTION', 'Reading <group>'],
    ]),
  );
  const feedOf = async (wanted: string, of?: string) => {
    const { of: first } = viewer.privateFeeds.find(({ list }: { list: string }) => list === wanted);
    const { openFeed } = await act(token, open, { list: wanted, of: of ?? first });
    const { text, headers } = await get(openFeed.urls.atom);
    const again = await get(openFeed.urls.atom, { 'if-none-match': headers.get('etag')! });
    expect(again.status).toBe(304);
    return text;
  };
  expect(keysOf(await feedOf('PROFILE', createProfile.profile.id)).length).toBeGreaterThan(0);
  expect(keysOf(await feedOf('SEARCH'))).toEqual(expect.arrayContaining(proteins));
  const collection = await feedOf('COLLECTION');
  expect(readFeed(collection).title).toBe('Lectern: Reading <group>');
  expect(keysOf(collection).toSorted()).toEqual(proteins.toSorted());
});

test('an address is taken back for good, and goes with its list', async () => {
  const token = await reader();
  const { openFeed } = await act(token, open, { list: 'FOR_YOU' });
  expect(openFeed.urls.rss).toMatch(/\/feeds\/private\/[\w-]{22}\.rss$/);
  expect((await act(token, close, { list: 'FOR_YOU' })).closeFeed.urls).toBeNull();
  expect((await get(openFeed.urls.rss)).status).toBe(404);
  const again = (await act(token, open, { list: 'FOR_YOU' })).openFeed;
  expect(again.urls.rss).not.toBe(openFeed.urls.rss);
  const { createCollection } = await act(
    token,
    'mutation { createCollection(name: "Gone") { collection { id } } }',
  );
  const { id } = createCollection.collection;
  const { urls } = (await act(token, open, { list: 'COLLECTION', of: id })).openFeed;
  await act(token, 'mutation ($id: ID!) { removeCollection(id: $id) { ok } }', { id });
  expect((await get(urls.json)).status).toBe(404);
  expect((await get('/feeds/private/none.rss')).status).toBe(404);
  expect((await get(again.urls.rss.replace('.rss', '.pdf'))).status).toBe(404);
});

test('no reader gives another’s list an address', async () => {
  const [token, other] = [await reader(), await reader()];
  const { createCollection } = await act(
    token,
    'mutation { createCollection(name: "Mine") { collection { id } } }',
  );
  const variables = { list: 'COLLECTION', of: createCollection.collection.id };
  for (const [query, who, code] of [
    [open, other, 'NOT_FOUND'],
    [open, undefined, 'UNAUTHENTICATED'],
  ] as const)
    expect((await desk.ask(query, variables, who)).errors?.[0]?.extensions.code).toBe(code);
});

test('pages of public lists name their feeds', async () => {
  const { text } = await get('/?period=week&category=cs.CL', { accept: 'text/html' });
  const links = [...text.matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  expect(links).toEqual([
    ...forms.map((form) => `/feeds/weekly.${form}?category=cs.CL`),
    ...forms.map((form) => `/feeds/daily.${form}`),
  ]);
  for (const href of links) expect((await get(href!)).status).toBe(200);
});
