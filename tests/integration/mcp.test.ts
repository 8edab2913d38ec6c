import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { type McpSession, openMcp, toolNames } from '../support/mcp-client.js';
import { languageModels, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, recommended, reader } = readersOf(() => desk);
const session = (token: string): Promise<McpSession> =>
  openMcp(
    new StreamableHTTPClientTransport(new URL('/mcp', desk.url), {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
    }),
  );
const keysOf = ({ data }: { data: { papers: { id: string }[] } }) =>
  data.papers.map(({ id }) => id);
const marks = `query ($id: ID!) { paper(id: $id) { viewerRating viewerSaved } }`;

test('a model searches, reads and goes on to similar papers', async () => {
  const { client, call, close } = await session(await reader());
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual(toolNames);
  for (const { description, inputSchema, annotations } of tools) {
    expect(description).toBeTruthy();
    expect(inputSchema.type).toBe('object');
    expect(annotations?.destructiveHint).toBe(false);
  }
  const found = await call('search_papers', { query: 'attention is all you need', limit: 5 });
  expect(keysOf(found)).toHaveLength(5);
  expect(keysOf(found)[0]).toBe('arxiv:1706.03762');
  expect(found.text).toMatch(
    /^1\. Attention Is All You Need \[arxiv:1706\.03762\]\n {2}Ashish Vaswani, /,
  );
  const filter = { query: 'attention', categories: ['cs.CV'], publishedAfter: '2020-01-01' };
  for (const { categories, published } of (await call('search_papers', filter)).data.papers) {
    expect(categories).toContain('cs.CV');
    expect(published >= '2020-01-01').toBe(true);
  }
  const read = await call('read_paper', { id: 'arxiv:1706.03762' });
  expect(read.data).toMatchObject({ title: 'Attention Is All You Need', id: 'arxiv:1706.03762' });
  expect(read.text).toContain('@misc{vaswani2017attention,');
  expect(read.text).toContain(read.data.abstract);
  const near = await call('similar_papers', { id: 'arxiv:1706.03762', limit: 3 });
  const { data } = await desk.ask(
    '{ paper(id: "arxiv:1706.03762") { similar(first: 3) { paper { key } } } }',
  );
  expect(keysOf(near)).toEqual(
    data.paper.similar.map(({ paper }: { paper: { key: string } }) => paper.key),
  );
  await close();
});

test('it rates, saves and recommends in the reader’s name', async () => {
  const token = await reader();
  const { call, close } = await session(token);
  for (const id of languageModels)
    expect(await call('rate_paper', { id, rating: 'up' })).toMatchObject({ failed: false });
  await call('save_paper', { id: languageModels[0] });
  const { paper } = await act(token, marks, { id: languageModels[0] });
  expect(paper).toEqual({ viewerRating: 'UP', viewerSaved: true });
  const list = await call('my_recommendations', { limit: 20 });
  expect(keysOf(list)).toEqual((await recommended(token, 20)).map(({ node }) => node.key));
  expect(list.data.papers[0].why).toBeTruthy();
  await call('rate_paper', { id: languageModels[0], rating: 'none' });
  await call('save_paper', { id: languageModels[0], saved: false });
  expect((await act(token, marks, { id: languageModels[0] })).paper).toEqual({
    viewerRating: 'NONE',
    viewerSaved: false,
  });
  await close();
});

test('what is wrong is told to the model', async () => {
  const { call, close } = await session(await reader());
  const failures: [string, Record<string, unknown>, RegExp][] = [
    ['read_paper', { id: 'arxiv:9999.99999' }, /was not found/],
    ['read_paper', { id: 'nonsense' }, /arxiv:2403\.04132/],
    ['rate_paper', { id: 'arxiv:1706.03762', rating: 'best' }, /rating/],
    ['search_papers', { query: ' ' }, /Type some words/],
    ['search_papers', { query: 'x', limit: 1_000 }, /limit/],
    ['my_recommendations', { interest: 'Nothing' }, /no interest called "Nothing"/],
  ];
  for (const [tool, input, message] of failures) {
    const { failed, text } = await call(tool, input);
    expect([failed, text]).toEqual([true, expect.stringMatching(message)]);
  }
  await close();
});

test('only a bearer token counts, and only POST', async () => {
  const token = await reader();
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'x', version: '1' },
    },
  };
  const send = async (headers: Record<string, string>, method = 'POST') => {
    const response = await fetch(`${desk.url}/mcp`, {
      method,
      headers: {
        accept: 'application/json, text/event-stream',
        ...(method === 'POST' && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(method === 'POST' && { body: JSON.stringify(initialize) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const authorization = `Bearer ${token}`;
  expect((await send({ authorization })).status).toBe(200);
  expect((await send({ authorization }, 'GET')).status).toBe(405);
  for (const headers of [
    {},
    { cookie: `lectern_session=${token}` },
    { authorization: `${authorization}x` },
  ]) {
    const refused = await send(headers as Record<string, string>);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  }
  expect((await send({ authorization, accept: 'text/html' })).status).toBe(406);
  for (const body of ['', '{', 'null', '{"jsonrpc":"2.0"}', '"x"', '{"jsonrpc":"2.0","id":1}']) {
    const headers = {
      authorization,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    };
    const response = await fetch(`${desk.url}/mcp`, { method: 'POST', headers, body });
    await response.text();
    expect([body, response.status]).toEqual([body, 400]);
  }
});
