import { parse } from '@retorquere/bibtex-parser';
import { startDesk, type TestDesk } from '../support/desk.js';
import { languageModels, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const papers = [...languageModels, ...proteins];
const save = `mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { paper { id } } }`;
const collect = `mutation ($id: ID!, $papers: [ID!]!) { collectPapers(id: $id, paperIds: $papers) { collection { id } } }`;

const get = async (path: string, token?: string) => {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(`${desk.url}/export/${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const keysIn = (bibtex: string) => parse(bibtex).entries.map(({ key }) => key);
const saver = async () => {
  const token = await reader();
  for (const id of papers) await act(token, save, { id });
  return token;
};

test('the library in every format, what was saved last first', async () => {
  const token = await saver();
  const bib = await get('library.bib', token);
  expect(bib.headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8');
  expect(bib.headers.get('content-disposition')).toContain('filename="library.bib"');
  const keys = keysIn(bib.text);
  expect(keys).toHaveLength(papers.length);
  expect(keys.at(-1)).toBe('vaswani2017attention');
  const ris = (await get('library.ris', token)).text;
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(papers.length);
  const items: { id: string }[] = JSON.parse((await get('library.json', token)).text);
  expect(items.map(({ id }) => id)).toEqual(keys);
  const ieee = (await get('library.txt?style=ieee', token)).text.trim().split('\n\n');
  expect(ieee.map((line) => /^\[\d+\]/.exec(line)![0])).toEqual(
    papers.map((_, at) => `[${at + 1}]`),
  );
  for (const style of ['apa', 'chicago', 'text'])
    expect((await get(`library.txt?style=${style}`, token)).text.split('\n\n')).toHaveLength(
      papers.length,
    );
});

test('a cookie serves as well, and without an account there is no library', async () => {
  const token = await saver();
  const headers = { cookie: `lectern_session=${token}` };
  const response = await fetch(`${desk.url}/export/library.bib`, { headers });
  expect(keysIn(await response.text())).toHaveLength(papers.length);
  const refused = await get('library.bib');
  expect([refused.status, JSON.parse(refused.text).error]).toEqual([401, 'Sign in to do this.']);
  expect(await get('library.json', await reader())).toMatchObject({
    status: 200,
    text: '[\n\n]\n',
  });
});

test('a collection for its reader, and by its address while it is shared', async () => {
  const token = await reader();
  const create = `mutation { createCollection(name: "Größe: 'α' / \\"β\\"") { collection { id } } }`;
  const { id } = (await act(token, create)).createCollection.collection;
  await act(token, collect, { id, papers });
  const own = await get(`collections/${id}.bib`, token);
  expect(keysIn(own.text)).toHaveLength(papers.length);
  expect(own.headers.get('content-disposition')).toBe(
    `attachment; filename="Gr_e '_' _ .bib"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%27%CE%B1%27%20%CE%B2%20.bib`,
  );
  expect((await get(`collections/${id}.bib`, await reader())).status).toBe(404);
  const share = `mutation ($id: ID!, $on: Boolean!) { shareCollection(id: $id, shared: $on) { collection { shareUrl } } }`;
  const { shareUrl } = (await act(token, share, { id, on: true })).shareCollection.collection;
  const address = `list/${new URL(shareUrl).pathname.split('/').at(-1)}`;
  expect((await get(`${address}.bib`)).text).toBe(own.text);
  await act(token, share, { id, on: false });
  expect((await get(`${address}.bib`)).status).toBe(404);
});

test('picked papers, over HTTP and GraphQL, in the order given', async () => {
  const query = papers.map((id) => `id=${encodeURIComponent(id)}`).join('&');
  const { text } = await get(`papers.bib?${query}&id=arxiv:9999.99999`);
  const { data } = await desk.ask(`query ($ids: [ID!]!) { exportPapers(ids: $ids) }`, {
    ids: papers,
  });
  expect(data.exportPapers).toBe(text);
  expect(keysIn(text)[0]).toBe('vaswani2017attention');
  const token = await saver();
  const list = `{ viewer { saved(first: 2) { citations(format: RIS) } } }`;
  expect((await act(token, list)).viewer.saved.citations.match(/^ER/gm)).toHaveLength(2);
  const many = await desk.ask(`query ($ids: [ID!]!) { exportPapers(ids: $ids) }`, {
    ids: Array.from({ length: 501 }, (_, at) => String(at + 1)),
  });
  expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
});

test('what is no format or no paper is named', async () => {
  for (const path of [
    'papers.pdf',
    'papers.txt?style=mla',
    'papers.constructor',
    'papers.bib?id=x',
  ])
    expect((await get(path)).status).toBe(400);
  expect((await get('papers.pdf')).text).toContain('.bib, .ris or .json');
});

test('a list longer than a page comes whole, each paper once', async () => {
  const token = await reader();
  const { viewer } = await act(token, '{ viewer { id } }');
  await desk.context.db.query(
    `insert into papers (key, title, abstract, feed_date, text_hash, content_hash, revision)
     select 'file:long' || n, 'Long list ' || n, '', '2026-01-01', sha256(n::text::bytea), sha256(n::text::bytea),
       nextval('paper_revision') from generate_series(1, 1100) n`,
  );
  await desk.context.db.query(
    `insert into saves (account_id, paper_id) select $1, id from papers where key like 'file:long%'`,
    [viewer.id],
  );
  const items: { id: string; title: string }[] = JSON.parse(
    (await get('library.json', token)).text,
  );
  expect(new Set(items.map(({ title }) => title)).size).toBe(1100);
  expect(new Set(items.map(({ id }) => id)).size).toBe(1100);
  const again = JSON.parse((await get('library.json', token)).text);
  expect(again).toEqual(items);
  const { errors, entries } = parse((await get('library.bib', token)).text);
  expect([errors, entries.map(({ key }) => key)]).toEqual([[], items.map(({ id }) => id)]);
});
