import { hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import {
  type Fault,
  type FaultyServer,
  instead,
  startFaultyServer,
  status,
  well,
} from '../support/sources/faulty-server.js';
import { atomFeed, rdfFeed, rssFeed } from '../support/sources/feed-captures.js';
import { roughAnswers } from '../support/sources/rough-answers.js';

let desk: TestDesk;
let server: FaultyServer;
let body: string;
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false, upkeep: false });
});
afterAll(() => desk.stop());
beforeEach(async () => {
  await desk.context.db.query('truncate papers, authors, sources, host_pace, import_runs cascade');
  body = rssFeed;
  server = await startFaultyServer(() => ({ type: 'application/rss+xml', body }));
});
afterEach(() => server.close());

const url = 'https://journal.example/feed.xml';
const service = () => desk.context.services.liveSources;
const span = { since: '2026-01-01', until: '2026-01-31', by: 'published' } as const;
const fetchFeed = () => service().fetch({ kind: 'feed', url, endpoint: server.url }, span, {});
const versioned =
  (tag: string, modified: string): Fault =>
  (response, healthy) => {
    response.setHeader('etag', tag);
    response.setHeader('last-modified', modified);
    well(response, healthy);
  };
const monday = 'Mon, 19 Jan 2026 06:00:00 GMT';

test.each([
  ['RSS 2.0', rssFeed, 3],
  ['RSS 1.0', rdfFeed, 1],
  ['Atom', atomFeed, 2],
])('%s comes in, and a second time changes nothing', async (_form, feed, papers) => {
  body = feed;
  expect((await fetchFeed()).summary).toMatchObject({ added: papers, rejected: 0 });
  expect((await fetchFeed()).summary).toMatchObject({ added: 0, updated: 0, unchanged: papers });
});

test('it is asked for again by what its server said of it, and as it was nothing comes', async () => {
  await service().add({ kind: 'feed', url, endpoint: server.url }, '15 * * * *');
  server.faults.push(versioned('"one"', monday), status(304), versioned('"two"', monday));
  for (const _ of ['new', 'as it was', 'another']) {
    await service().runDue();
    desk.clock.advance(hours(1));
  }
  const heads = server.requests.map(({ headers }) => [
    headers['if-none-match'],
    headers['if-modified-since'],
  ]);
  expect(heads).toEqual([
    [undefined, undefined],
    ['"one"', monday],
    ['"one"', monday],
  ]);
  expect((await service().list())[0]).toMatchObject({
    ...{ name: `feed:${url}`, lastError: null, counts: { added: 0, unchanged: 3 } },
  });
  await service().runDue();
  expect(server.requests.at(-1)!.headers['if-none-match']).toBe('"two"');
});

test('an address in a private network is not fetched, whoever gave it and however it is written', async () => {
  const port = new URL(server.url).port;
  for (const address of [server.url, `http://localhost:${port}/`, `http://[::1]:${port}/`]) {
    const { outcome } = await service().fetch({ kind: 'feed', url: address }, span, {});
    expect(outcome).toMatchObject({ error: expect.stringMatching(/is in a private network/) });
  }
  expect(server.requests).toEqual([]);
  for (const address of ['', 'feed.xml', 'ftp://journal.example/', 'file:///etc/passwd'])
    await expect(service().add({ kind: 'feed', url: address })).rejects.toMatchObject({
      ...{ code: 'BAD_USER_INPUT', details: { field: 'url' } },
    });
});

const rough: [string, Fault][] = [...roughAnswers, ['a wrong type', instead('image/png', 'x')]];

test.each(rough)('%s at first: it comes in all the same', async (_what, wrong) => {
  server.faults.push(wrong, wrong, wrong);
  expect(await fetchFeed()).toMatchObject({ outcome: 'DONE', summary: { added: 3 } });
});

test.each(rough)('%s without end: it says so, and the next run is well', async (_what, wrong) => {
  server.faults.push(wrong, wrong, wrong, wrong);
  expect((await fetchFeed()).outcome).toMatchObject({
    error: expect.stringMatching(/^127\.0\.0\.1:\d+ .+\.$/),
  });
  expect(await fetchFeed()).toMatchObject({ outcome: 'DONE', summary: { added: 3 } });
});
