import { gzipSync } from 'node:zlib';
import { SetClock } from '../../server/clock.js';
import { connect, type Database } from '../../server/db/database.js';
import { BadAnswer, type FetchFailure } from '../../server/net/fetch-failure.js';
import type { HttpLimits } from '../../server/net/one-request.js';
import { PgHostPace } from '../../server/net/pg-host-pace.js';
import { type Asked, PoliteHttp } from '../../server/net/polite-http.js';
import {
  cut,
  cutHalfWay,
  type FaultyServer,
  instead,
  redirect,
  silent,
  startFaultyServer,
  status,
  webPage,
} from '../support/sources/faulty-server.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: Database;
let server: FaultyServer;
/** Stands still but for the waits, so that they are what they are. */
let clock: SetClock;
let waits: number[];
beforeAll(async () => {
  database = await createDatabase('migrated');
  db = await connect(database.url);
});
afterAll(async () => {
  await db.close();
  await database.drop();
});
beforeEach(async () => {
  await db.query('truncate host_pace');
  clock = new SetClock(new Date('2026-01-20T00:00:00Z'));
  waits = [];
  server = await startFaultyServer(() => ({ type: 'text/plain', body: 'papers' }));
});
afterEach(() => server.close());

const advance = (ms: number) => clock.set(new Date(clock.now().getTime() + ms));
const client = (limits: Partial<HttpLimits> = {}, addresses: Record<string, string> = {}) =>
  new PoliteHttp({
    publicUrl: 'https://desk.example.org/lectern',
    pace: new PgHostPace(db),
    clock,
    sleep: async (ms) => advance(ms),
    limits,
    resolve: (host, _options, done) => {
      const address = addresses[host];
      if (address) done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
      else done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []);
    },
  });
const asked = (given: Partial<Asked<string>> = {}): Asked<string> => ({
  ...{ url: `${server.url}/list`, what: 'a list', types: ['text/plain'], gapMs: 3_000 },
  ...{ trusted: server.url, read: (text: string) => text },
  onWait: (ms) => waits.push(Math.round(ms / 100) / 10),
  ...given,
});
const failure = (work: Promise<unknown>): Promise<FetchFailure> =>
  work.then(
    () => Promise.reject(new Error('it was fetched')),
    (error) => error,
  );

test('says who asks, and asks a host once in a while, whichever process does', async () => {
  const [one, other] = [client(), client()];
  expect(await one.get(asked())).toBe('papers');
  expect(server.requests[0]!.headers['user-agent']).toBe(
    'Lectern/0.1 (+https://desk.example.org/lectern)',
  );
  for (const http of [one, other, one]) await http.get(asked());
  expect(waits).toEqual([3, 3, 3]);
  advance(10_000);
  await other.get(asked());
  expect(waits).toHaveLength(3);
});

test('a clock that stood wrong keeps nobody waiting', async () => {
  advance(400 * 86_400_000);
  await client().get(asked());
  advance(-400 * 86_400_000);
  await client().get(asked());
  expect(waits).toEqual([]);
});

test.each<[string, FaultyServer['faults'], number[]]>([
  ['cut connections', [cut, cutHalfWay], [5, 15]],
  ['errors of the server', [status(500), status(502)], [5, 15]],
  ['a page of another kind', [webPage, instead('image/png', 'x')], [5, 15]],
  ['what can not be read', [instead('text/plain', 'half'), cut], [5, 15]],
  ['429 without a word', [status(429)], [5]],
  ['503 with seconds', [status(503, { 'retry-after': '42' })], [42]],
])('%s: it is tried again', async (_what, faults, expected) => {
  server.faults.push(...faults);
  const read = (text: string) => {
    if (text === 'half') throw new BadAnswer('it is cut short');
    return text;
  };
  expect(await client().get(asked({ read }))).toBe('papers');
  expect(waits).toEqual(expected);
});

test('Retry-After as a date counts by the clock of who says it', async () => {
  const [date, later] = ['Tue, 20 Jan 2026 00:00:00 GMT', 'Tue, 20 Jan 2026 00:00:50 GMT'];
  server.faults.push(status(503, { date, 'retry-after': later }));
  expect(await client().get(asked())).toBe('papers');
  expect(waits).toEqual([50]);
});

test('a host that asks to be left alone is left alone by all, and for long ones by later runs', async () => {
  server.faults.push(status(429, { 'retry-after': '3600' }));
  const refused = await failure(client().get(asked()));
  expect(refused).toMatchObject({ kind: 'BUSY', waitMs: 3_600_000 });
  expect(refused.message).toMatch(
    /^127\.0\.0\.1:\d+ asks to be left alone for 3600 s \(HTTP 429\)\.$/,
  );
  expect(await failure(client().get(asked()))).toMatchObject({ kind: 'BUSY' });
  expect(server.requests).toHaveLength(1);
  expect(waits).toEqual([]);
  advance(3_601_000);
  expect(await client().get(asked())).toBe('papers');
});

test('after four tries it says what is wrong', async () => {
  for (const [fault, message] of [
    [webPage, 'did not send a list: it is a web page.'],
    [cut, 'cut the connection.'],
    [status(500), 'answered with HTTP 500.'],
  ] as const) {
    const before = server.requests.length;
    server.faults.push(fault, fault, fault, fault);
    expect(await failure(client().get(asked()))).toMatchObject({
      kind: 'BROKEN',
      message: `${new URL(server.url).host} ${message}`,
    });
    expect(server.requests.length - before).toBe(4);
  }
});

test('what no later try mends is not tried again', async () => {
  server.faults.push(status(404), instead('text/plain', 'x'.repeat(5_000)));
  const http = client({ maxBytes: 1_000 });
  expect(await failure(http.get(asked()))).toMatchObject({ kind: 'REFUSED' });
  expect((await failure(http.get(asked()))).message).toMatch(/longer than/);
  expect(server.requests).toHaveLength(2);
});

test('a packed answer is measured unpacked', async () => {
  server.faults.push((response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
    response.end(gzipSync('x'.repeat(5_000_000)));
  });
  expect((await failure(client({ maxBytes: 1_000_000 }).get(asked()))).message).toMatch(/longer/);
});

test('who never answers is given up', async () => {
  server.faults.push(silent, silent, silent, silent);
  expect((await failure(client({ timeoutMs: 60 }).get(asked()))).message).toMatch(
    /did not answer within 0\.06 s\.$/,
  );
});

describe('addresses that others give', () => {
  const port = () => new URL(server.url).port;
  const untrusted = (url: string) => asked({ url, trusted: undefined });

  test.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://0.0.0.0:PORT/',
  ])('%s is not fetched', async (url) => {
    const refused = await failure(client().get(untrusted(url.replace('PORT', port()))));
    expect(refused).toMatchObject({
      kind: 'REFUSED',
      message: expect.stringMatching(/is in a private network; that is not fetched\.$/),
    });
    expect(server.requests).toEqual([]);
  });

  test('nor is a name that resolves to one, checked as it is connected to', async () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '192.168.1.1', 'fd00::1']) {
      const http = client({}, { 'papers.example': address });
      const refused = await failure(http.get(untrusted(`http://papers.example:${port()}/`)));
      expect([address, refused.message]).toEqual([
        address,
        'papers.example is in a private network; that is not fetched.',
      ]);
    }
    expect(server.requests).toEqual([]);
  });

  test('nor where a redirect leads, unless who runs the desk named that very origin', async () => {
    const other = await startFaultyServer(() => ({ type: 'text/plain', body: 'secrets' }));
    const named = { 'papers.example': '127.0.0.1' };
    try {
      for (const to of [other.url, `http://papers.example:${port()}/`, 'file:///etc/passwd']) {
        server.faults.push(redirect(to));
        expect(await failure(client({}, named).get(asked()))).toMatchObject({ kind: 'REFUSED' });
      }
      expect(other.requests).toEqual([]);
      server.faults.push(redirect('/moved'));
      expect(await client().get(asked())).toBe('papers');
      expect(server.requests.at(-1)!.url.pathname).toBe('/moved');
      server.faults.push(...Array.from({ length: 6 }, () => redirect('/again')));
      expect((await failure(client().get(asked()))).message).toMatch(/again and again/);
    } finally {
      await other.close();
    }
  });

  test('other kinds of address and passwords in them are refused, unknown names tried again', async () => {
    for (const url of ['ftp://papers.example/', 'http://ada:secret@papers.example/'])
      expect(await failure(client().get(untrusted(url)))).toMatchObject({
        kind: 'REFUSED',
        message: expect.stringMatching(/no plain http or https address/),
      });
    expect(await failure(client().get(untrusted('http://nowhere.example/')))).toMatchObject({
      kind: 'BROKEN',
      message: 'nowhere.example has no address.',
    });
  });
});
