import { Readable } from 'node:stream';
import type { WorkProvider } from '../../server/features/works/work.js';
import { WorksByDoi } from '../../server/features/works/works-by-doi.js';
import { schedule } from '../../server/jobs/schedule.js';
import { days } from '../fakes/fake-clock.js';
import type { GraphQLAnswer } from '../support/ask.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { type CrossrefWork, startCrossrefServer } from '../support/sources/crossref-server.js';
import {
  type Fault,
  type FaultyServer,
  instead,
  status,
} from '../support/sources/faulty-server.js';
import { type OpenAlexWork, startOpenAlexServer } from '../support/sources/openalex-server.js';
import { roughAnswers } from '../support/sources/rough-answers.js';

let desk: TestDesk;
let crossref: FaultyServer;
let openalex: FaultyServer;
const crossrefWorks: CrossrefWork[] = [];
const openAlexWorks: OpenAlexWork[] = [];
beforeAll(async () => {
  [crossref, openalex] = await Promise.all([
    startCrossrefServer(crossrefWorks),
    startOpenAlexServer(openAlexWorks),
  ]);
  desk = await startDesk({
    starterPapers: false,
    upkeep: false,
    env: {
      ...{ WORKS_FROM: 'crossref, openalex', MAIL_FROM: 'desk@example.org' },
      ...{ CROSSREF_URL: `${crossref.url}/works`, OPENALEX_URL: `${openalex.url}/works` },
    },
  });
});
afterAll(async () => {
  await desk.stop();
  await Promise.all([crossref.close(), openalex.close()]);
});

const papers = (...rows: object[]) => {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return desk.context.services.imports.importJsonl(
    Readable.from([Buffer.from(lines)]),
    'desk.jsonl',
  );
};
beforeEach(async () => {
  await desk.context.db.query('truncate papers, authors, host_pace cascade');
  for (const server of [crossref, openalex]) {
    server.faults.length = 0;
    server.requests.length = 0;
  }
  crossrefWorks.splice(0, Infinity, {
    DOI: '10.1000/One',
    title: 'Maps of <i>small</i> rooms',
    abstract: '<jats:title>Abstract</jats:title><jats:p>We draw &amp; measure rooms.</jats:p>',
    authors: [
      ['Ada', 'Example'],
      ['Grace', 'Sample'],
    ],
    issued: [2020, 3],
    references: [
      { DOI: '10.1000/TWO', 'doi-asserted-by': 'publisher' },
      { unstructured: 'A. Author, “Attention”, arXiv preprint arXiv:1706.03762, 2017.' },
      { DOI: '10.1000/one' },
      { DOI: '10.9999/elsewhere' },
      { unstructured: 'A book without any id' },
    ],
  });
  openAlexWorks.splice(
    0,
    Infinity,
    {
      ...{
        id: 'W1',
        doi: '10.1000/one',
        title: 'Maps of small rooms',
        abstract: 'Rooms and rooms again.',
      },
      ...{ date: '2020-03-05', authors: ['Ada Example'], cites: ['W2', 'W3', 'W9'] },
    },
    { id: 'W2', doi: '10.1000/two', title: 'Two', cites: [] },
    { id: 'W3', doi: '10.48550/arxiv.1706.03762', title: 'Attention', cites: ['W2'] },
  );
  await papers(
    { id: '10.1000/one', title: 'Maps of small rooms' },
    {
      id: '10.1000/two',
      title: 'Two',
      abstract: 'Known.',
      authors: ['Known Author'],
      publishedAt: '2019-05-06',
    },
    { id: '1706.03762', title: 'Attention', publishedAt: '2017-06-12T17:57:34Z' },
    { id: 'three', title: 'Without an id of the world' },
  );
});

const run = (provider: WorkProvider, more: object = {}) => {
  const server = provider === 'crossref' ? crossref : openalex;
  const source = new WorksByDoi(desk.context.services.http, provider, {
    ...{ endpoint: `${server.url}/works`, mailto: 'desk@example.org', key: 'a key' },
  });
  return desk.context.services.works.run(source, { limit: 1_000, againAfterDays: 90, ...more });
};
const fields = `title abstract publishedAt authors { name }
  references(first: 10) { totalCount edges { node { key } } } citedBy(first: 10) { totalCount edges { node { key } } }`;
const paper = async (key: string) => {
  const { data, errors } = await desk.ask(`query ($id: ID!) { paper(id: $id) { ${fields} } }`, {
    id: key,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const keysOf = (list: { edges: { node: { key: string } }[] }) =>
    list.edges.map(({ node }) => node.key);
  const { references, citedBy, ...said } = data.paper;
  expect([references.totalCount, citedBy.totalCount]).toEqual([
    references.edges.length,
    citedBy.edges.length,
  ]);
  return { ...said, references: keysOf(references), citedBy: keysOf(citedBy) };
};

test('Crossref fills in what is missing, and says who cites whom', async () => {
  expect(await run('crossref')).toMatchObject({
    ...{ asked: 2, found: 1, citations: 2 },
    summary: { added: 0, updated: 1, rejected: 0 },
  });
  expect(await paper('doi:10.1000/one')).toEqual({
    title: 'Maps of small rooms',
    abstract: 'We draw & measure rooms.',
    publishedAt: '2020-03-01T00:00:00.000Z',
    authors: [{ name: 'Ada Example' }, { name: 'Grace Sample' }],
    references: ['doi:10.1000/two', 'arxiv:1706.03762'],
    citedBy: [],
  });
  expect((await paper('doi:10.1000/two')).citedBy).toEqual(['doi:10.1000/one']);
  expect(crossref.requests.map(({ url }) => url.searchParams.get('mailto'))).toEqual([
    'desk@example.org',
  ]);
  expect(crossref.requests[0]!.url.href).not.toContain('key');
});

test('OpenAlex does so for arXiv’s papers too, and a day takes the place of a month', async () => {
  await run('crossref');
  expect(await run('openalex')).toMatchObject({ asked: 3, found: 3, citations: 3 });
  expect(await paper('doi:10.1000/one')).toMatchObject({
    abstract: 'We draw & measure rooms.',
    publishedAt: '2020-03-05T00:00:00.000Z',
    authors: [{ name: 'Ada Example' }, { name: 'Grace Sample' }],
    references: ['doi:10.1000/two', 'arxiv:1706.03762'],
  });
  expect(await paper('doi:10.1000/two')).toMatchObject({
    ...{
      abstract: 'Known.',
      authors: [{ name: 'Known Author' }],
      publishedAt: '2019-05-06T00:00:00.000Z',
    },
    citedBy: ['doi:10.1000/one', 'arxiv:1706.03762'],
  });
  expect(openalex.requests[0]!.url.searchParams.get('api_key')).toBe('a key');
});

test('who was asked for lately is not asked for again; later what it cites is taken anew', async () => {
  await run('crossref');
  expect(await run('crossref')).toMatchObject({ asked: 0, found: 0, citations: 2 });
  expect(crossref.requests).toHaveLength(1);
  desk.clock.advance(days(91));
  crossrefWorks[0] = { ...crossrefWorks[0]!, references: [{ DOI: '10.1000/two' }] };
  expect(await run('crossref')).toMatchObject({ asked: 2, citations: 1, summary: { updated: 0 } });
  expect(await run('openalex', { limit: 1 })).toMatchObject({ asked: 1 });
});

test('a paper that comes later is cited at once, and one that is merged into another takes its citations along', async () => {
  await run('crossref');
  await papers({
    id: '10.9999/elsewhere',
    title: 'It was cited before it came',
    authors: ['Late Author'],
  });
  expect((await paper('doi:10.9999/elsewhere')).citedBy).toEqual(['doi:10.1000/one']);
  const { duplicates } = desk.context.services;
  await duplicates.merge({ accountId: null }, 'doi:10.1000/two', 'doi:10.9999/elsewhere');
  expect((await paper('doi:10.1000/two')).citedBy).toEqual(['doi:10.1000/one']);
  await papers({ id: '2601.00001', title: 'Maps of rooms, as a preprint' });
  await duplicates.merge({ accountId: null }, 'arxiv:2601.00001', 'doi:10.1000/one');
  expect((await paper('arxiv:2601.00001')).references).toHaveLength(2);
  const [{ id }] = (await desk.context.db.query<{ id: number }>(
    `select max(id) as id from merges`,
  )) as [{ id: number }];
  await duplicates.undo(id);
  expect((await paper('doi:10.1000/one')).references).toHaveLength(2);
  expect((await paper('arxiv:2601.00001')).references).toEqual([]);
});

test('a list is read on by its cursor; an odd one is refused', async () => {
  await run('openalex');
  const query = `query ($after: String) { paper(id: "doi:10.1000/one") { references(first: 1, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { key } } } } }`;
  const keys: string[] = [];
  let after: string | null = null;
  do {
    const answer: GraphQLAnswer = await desk.ask(query, { after });
    const { references } = answer.data.paper;
    expect(references.totalCount).toBe(2);
    keys.push(references.edges[0].node.key);
    after = references.pageInfo.hasNextPage ? references.pageInfo.endCursor : null;
  } while (after !== null);
  expect(keys).toEqual(['doi:10.1000/two', 'arxiv:1706.03762']);
  expect((await desk.ask(query, { after: 'odd' })).errors?.[0]?.extensions).toMatchObject({
    ...{ code: 'BAD_USER_INPUT', field: 'after' },
  });
});

test('what was not asked for stays out, and an API at a private address is asked only where it was named', async () => {
  crossrefWorks.push({ DOI: '10.5555/unasked', title: 'Not asked for' });
  const all: Fault = (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        message: {
          items: [
            { DOI: '10.5555/unasked', title: ['Not asked for'] },
            { title: ['No DOI'] },
            null,
            7,
          ],
        },
      }),
    );
  crossref.faults.push(all);
  expect(await run('crossref')).toMatchObject({ asked: 2, found: 0, summary: { added: 0 } });
  expect(await desk.context.services.paperStore.count()).toBe(4);
});

const rough: [string, Fault][] = [
  ...roughAnswers,
  ['a wrong type', instead('image/png', 'x')],
  ['something else', instead('application/json', '{"results": {}, "message": []}')],
];

describe.each(['crossref', 'openalex'] as const)('%s', (provider) => {
  const server = () => (provider === 'crossref' ? crossref : openalex);

  test.each(rough)('%s at first: it comes in all the same', async (_what, wrong) => {
    server().faults.push(wrong, wrong, wrong);
    expect((await run(provider)).citations).toBeGreaterThan(1);
  });

  test.each(rough)('%s without end: it says so, and the next run goes on', async (_what, wrong) => {
    server().faults.push(wrong, wrong, wrong, wrong);
    await expect(run(provider)).rejects.toThrow(/^127\.0\.0\.1:\d+ .+\.$/);
    expect((await run(provider)).citations).toBeGreaterThan(1);
  });

  test('batches before a cut are kept', async () => {
    await papers(
      ...Array.from({ length: 60 }, (_, at) => ({ id: `10.2000/${at}`, title: `Paper ${at}` })),
    );
    const well: Fault = (response, { type, body }) =>
      void response.writeHead(200, { 'content-type': type }).end(body);
    server().faults.push(well, ...Array(4).fill(status(500)));
    await expect(run(provider)).rejects.toThrow(/HTTP 500/);
    const asked = server().requests.length;
    const { asked: rest } = await run(provider);
    expect(rest).toBeLessThan(40);
    expect(server().requests.length).toBe(asked + 1);
  });
});

describe('by the clock', () => {
  const { run: askDue } = schedule.find(({ name }) => name === 'work.ask-due')!;
  const night = () => askDue(desk.context.services, new AbortController().signal);

  test('whoever is named in WORKS_FROM is asked once, and again when 90 days are over', async () => {
    expect(await night()).toBe(2 + 3);
    expect(await paper('doi:10.1000/one')).toMatchObject({
      abstract: 'We draw & measure rooms.',
      references: ['doi:10.1000/two', 'arxiv:1706.03762'],
    });
    expect(crossref.requests[0]!.url.searchParams.get('mailto')).toBe('desk@example.org');
    expect(await night()).toBe(0);
    desk.clock.advance(days(91));
    expect(await night()).toBe(2 + 3);
  });

  test('one that fails keeps nobody else from being asked, is told of, and is asked the next night', async () => {
    crossref.faults.push(...Array(4).fill(status(500)));
    await expect(night()).rejects.toThrow('HTTP 500');
    expect(openalex.requests.length).toBeGreaterThan(0);
    expect((await paper('doi:10.1000/one')).references).not.toEqual([]);
    expect(await night()).toBe(2);
    crossref.faults.push(...Array(4).fill(status(500)));
    openalex.faults.push(...Array(4).fill(status(500)));
    desk.clock.advance(days(91));
    await expect(night()).rejects.toThrow('HTTP 500');
    expect(await night()).toBe(2 + 3);
  });
});
