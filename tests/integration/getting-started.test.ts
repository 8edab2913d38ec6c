import { startDesk, type TestDesk } from '../support/desk.js';
import { keysOf, languageModels, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, recommended, reader } = readersOf(() => desk);
const preview = `query ($sliders: SlidersInput, $profileId: ID, $first: Int! = 10) { viewer {
  listPreview(first: $first, sliders: $sliders, profileId: $profileId) { score reasons { kind } node { key feedDate } } } }`;
const looked = async (token: string, variables: object = {}) =>
  (await desk.ask(preview, variables, token)).data.viewer.listPreview;

test('a look at the list as it is shows the list, and is not kept as one that was sent', async () => {
  const token = await reader(...languageModels, ...proteins);
  const pages = async () =>
    (await desk.context.db.query('select count(*)::int as count from served_pages'))[0].count;
  const before = await pages();
  const seen = await looked(token);
  expect(await pages()).toBe(before);
  expect(keysOf(seen)).toEqual(keysOf(await recommended(token, 10)));
});

test('sliders moved for a look change what is seen and nothing else', async () => {
  const token = await reader(...languageModels);
  const list = keysOf(await recommended(token, 10));
  const fresh = await looked(token, { sliders: { freshness: 1, crowd: 0 } });
  expect(keysOf(fresh)).not.toEqual(list);
  const dayOf = ({ node }: { node: { feedDate: string } }) => Date.parse(node.feedDate);
  const mean = (days: number[]) => days.reduce((sum, day) => sum + day, 0) / days.length;
  const stale = await looked(token, { sliders: { freshness: 0, crowd: 0 } });
  expect(mean(fresh.map(dayOf))).toBeGreaterThan(mean(stale.map(dayOf)));
  expect(keysOf(await recommended(token, 10))).toEqual(list);
});

test('a look holds to what the reader took away', async () => {
  const token = await reader(...languageModels);
  const kinds = async () =>
    (await looked(token, { sliders: { exploration: 0.5 } })).flatMap(
      ({ reasons }: { reasons: { kind: string }[] }) => reasons.map(({ kind }) => kind),
    );
  expect(await kinds()).toContain('EXPLORATION');
  await act(token, 'mutation { removeReason(id: "EXPLORATION") { removedReasons { id } } }');
  expect(await kinds()).not.toContain('EXPLORATION');
});

test('one interest is looked at by its own sliders', async () => {
  const token = await reader(...languageModels);
  const create = `mutation ($in: CreateProfileInput!) { createProfile(input: $in) { profile { id } } }`;
  const { createProfile } = await act(token, create, {
    in: { name: 'Proteins', papers: proteins },
  });
  const profileId = createProfile.profile.id;
  const seen = await looked(token, { profileId, sliders: { freshness: 1 } });
  const plain = await looked(token, { profileId });
  expect(keysOf(plain)).not.toEqual(keysOf(await looked(token)));
  expect(keysOf(seen)).not.toEqual(keysOf(plain));
  const { errors } = await desk.ask(
    preview,
    { profileId: '00000000-0000-4000-8000-000000000000' },
    token,
  );
  expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('a slider out of its range is named', async () => {
  const { errors } = await desk.ask(preview, { sliders: { crowd: 2 } }, await reader());
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'crowd' });
});

const authors = `query ($named: String, $topics: [String!]! = [], $first: Int! = 12) { desk {
  authors(named: $named, topics: $topics, first: $first) { paperCount author { id name } } } }`;
const found = async (
  variables: object,
): Promise<{ paperCount: number; author: { name: string } }[]> =>
  (await desk.ask(authors, variables)).data.desk.authors;

test('authors come by the beginning of any of their names, whatever the case and accents', async () => {
  for (const named of ['kingma', 'DIED', 'p. king'])
    expect((await found({ named })).map(({ author }) => author.name)).toContain(
      'Diederik P. Kingma',
    );
  expect(await found({ named: 'ingma' })).toEqual([]);
  expect(await found({ named: '%%' })).toEqual([]);
  for (const named of ['k', ' k ', '\u0301\u0301'])
    expect((await desk.ask(authors, { named })).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'named',
    });
});

test('authors of topics write in them, most papers first', async () => {
  const here = await found({ topics: ['cs.CV'], first: 100 });
  const counts = here.map(({ paperCount }) => paperCount);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
  const [row] = await desk.context.db.query(
    `select count(distinct pa.author_id)::int as count from paper_authors pa join papers p on p.id = pa.paper_id where 'cs.CV' = any(p.categories)`,
  );
  expect(here).toHaveLength(Math.min(100, row.count));
  expect((await found({ first: 5 })).length).toBe(5);
});
