import { startDesk, type TestDesk } from '../support/desk.js';
import {
  type Fault,
  type FaultyServer,
  instead,
  redirect,
  status,
  well,
} from '../support/sources/faulty-server.js';
import { roughAnswers } from '../support/sources/rough-answers.js';
import {
  startZoteroServer,
  type ZoteroLibraryState,
  zoteroItem,
  zoteroKey,
  zoteroNote,
  zoteroPreprint,
} from '../support/sources/zotero-server.js';

let server: FaultyServer;
let library: ZoteroLibraryState;
let desk: TestDesk;
beforeAll(async () => {
  library = { version: 0, items: [] };
  server = await startZoteroServer(library);
  desk = await startDesk({ upkeep: false, env: { ZOTERO_URL: server.url } });
});
afterAll(async () => {
  await desk.stop();
  await server.close();
});

const filled = (...items: ZoteroLibraryState['items'][number]['item'][]) => {
  library.version = 10;
  library.items = items.map((item) => ({ version: 10, item }));
};
beforeEach(async () => {
  server.faults.length = 0;
  server.requests.length = 0;
  await desk.context.db.query('truncate host_pace');
  filled(
    zoteroItem('AAAA1111', 'A paper of the library', { DOI: '10.1000/Zotero.1' }),
    zoteroPreprint('BBBB2222', '1706.03762'),
    zoteroNote('CCCC3333'),
    zoteroItem('DDDD4444', ''),
  );
});

const fields = `id source state found added known saved already unmatched problem misses { line name reason }`;
const take = `mutation ($in: ImportZoteroInput!) { importZotero(input: $in) { ${fields} } }`;
const importing = async (token: string, more: object = {}) => {
  const { data, errors } = await desk.ask(take, { in: { key: zoteroKey, ...more } }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importZotero;
};
const refusal = async (token: string, input: object) =>
  (await desk.ask(take, { in: input }, token)).errors?.[0]?.extensions;

test('the library of the key goes in; the same again is asked for by its version, and nothing comes', async () => {
  const token = await desk.signUp();
  expect(await importing(token)).toMatchObject({
    ...{ source: 'ZOTERO', state: 'DONE', problem: null },
    ...{ found: 3, added: 1, known: 1, saved: 2, unmatched: 1 },
    misses: [{ line: null, name: '', reason: 'title is empty' }],
  });
  const paper = `{ paper(id: "doi:10.1000/zotero.1") { title publishedAt keywords authors { name } } }`;
  expect((await desk.ask(paper)).data.paper).toMatchObject({
    title: 'A paper of the library',
    publishedAt: '2021-03-04T00:00:00.000Z',
    keywords: ['to read', 'maps'],
    authors: [{ name: 'Jane Doe' }],
  });
  expect(await importing(token)).toMatchObject({ state: 'DONE', found: 0, saved: 0 });
  expect(server.requests.at(-1)!.headers).toMatchObject({
    'if-modified-since-version': '10',
    'zotero-api-key': zoteroKey,
  });
  library.version = 11;
  library.items.push({ version: 11, item: zoteroItem('EEEE5555', 'A later paper') });
  expect(await importing(token)).toMatchObject({ found: 1, added: 1, saved: 1 });
});

test('what was undone, or is for something else now, is read from the beginning', async () => {
  const token = await desk.signUp();
  const { id } = await importing(token);
  expect(await importing(token, { teach: true })).toMatchObject({ found: 3, already: 2 });
  await desk.ask('mutation ($id: ID!) { undoImport(id: $id) { id } }', { id }, token);
  expect(await importing(token)).toMatchObject({ found: 3, saved: 2 });
});

test('pages are followed to the last one, at the server’s own address alone, and at its pace', async () => {
  filled(
    ...Array.from({ length: 230 }, (_, at) => zoteroItem(`K${at}`, `Paper ${at} of the group`)),
  );
  const backoff: Fault = (response, healthy) => {
    response.setHeader('backoff', '30');
    well(response, healthy);
  };
  server.faults.push(backoff);
  const token = await desk.signUp();
  const before = desk.clock.now().getTime();
  expect(await importing(token, { library: 'groups/12345' })).toMatchObject({
    found: 230,
    saved: 230,
  });
  expect(server.requests.map(({ url }) => url.searchParams.get('start'))).toEqual([
    null,
    '100',
    '200',
  ]);
  expect(desk.clock.now().getTime() - before).toBeGreaterThanOrEqual(30_000);
});

test('a library that never ends is left after two pages without anything new', async () => {
  const same: Fault = (response, healthy) =>
    well(response, {
      ...healthy,
      headers: {
        ...healthy.headers,
        link: '<https://api.zotero.org/x?start=100&limit=100>; rel="next"',
      },
    });
  server.faults.push(...Array(40).fill(same));
  expect(await importing(await desk.signUp(), { library: 'groups/12345' })).toMatchObject({
    ...{ state: 'DONE', saved: 2 },
  });
  expect(server.requests.length).toBeLessThan(6);
});

test('a public library needs no key; what is refused is told in words', async () => {
  const token = await desk.signUp();
  expect(
    await importing(token, { key: null, library: 'https://www.zotero.org/groups/12345/maps' }),
  ).toMatchObject({
    saved: 2,
  });
  expect(server.requests.at(-1)!.headers['zotero-api-key']).toBeUndefined();
  const problem = async (input: object) => (await importing(await desk.signUp(), input)).problem;
  expect(await problem({ key: null, library: 'users/475425' })).toMatch(/does not let this key/);
  expect(await problem({ key: 'wrongwrongwrong' })).toMatch(/does not let this key/);
  expect(await problem({ library: 'groups/999' })).toBe('Zotero has no such library.');
  const bad = (field: string) => ({ code: 'BAD_USER_INPUT', field });
  expect(await refusal(token, {})).toMatchObject(bad('key'));
  expect(await refusal(token, { key: 'a b\r\nc' })).toMatchObject(bad('key'));
  for (const odd of ['my library', 'https://evil.example/groups/1', 'users/../keys'])
    expect(await refusal(token, { key: zoteroKey, library: odd })).toMatchObject(bad('library'));
});

test('a key is told to no other server', async () => {
  const other = await startZoteroServer(library);
  server.faults.push(redirect(`${other.url}/groups/12345/items/top`));
  const { problem } = await importing(await desk.signUp(), { library: 'groups/12345' });
  expect(problem).toMatch(/is in a private network/);
  expect(other.requests).toEqual([]);
  await other.close();
});

const rough: [string, Fault][] = [
  ...roughAnswers,
  ['a wrong type', instead('image/png', 'x')],
  ['something else', instead('application/json', '{"items": []}')],
];

test.each(rough)('%s at first: it comes in all the same', async (_what, wrong) => {
  server.faults.push(wrong, wrong, wrong);
  expect(await importing(await desk.signUp(), { library: 'groups/12345' })).toMatchObject({
    ...{ state: 'DONE', saved: 2 },
  });
});

test.each(rough)(
  '%s without end: it says so, and the next import is well',
  async (_what, wrong) => {
    const token = await desk.signUp();
    server.faults.push(wrong, wrong, wrong, wrong);
    expect(await importing(token, { library: 'groups/12345' })).toMatchObject({
      state: 'FAILED',
      problem: expect.stringMatching(/^127\.0\.0\.1:\d+ .+\.$/),
    });
    expect(await importing(token, { library: 'groups/12345' })).toMatchObject({
      state: 'DONE',
      saved: 2,
    });
  },
);

test('pages that came before the line was cut are in, and the next import has the rest', async () => {
  filled(
    ...Array.from({ length: 150 }, (_, at) =>
      zoteroItem(`L${at}`, `Paper ${at} of the long library`),
    ),
  );
  const token = await desk.signUp();
  server.faults.push(well, status(500), status(500), status(500), status(500));
  expect(await importing(token, { library: 'groups/12345' })).toMatchObject({
    state: 'FAILED',
    saved: 100,
  });
  expect(await importing(token, { library: 'groups/12345' })).toMatchObject({
    ...{ state: 'DONE', saved: 50, already: 100 },
  });
});
