import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { createApp } from '../../server/http/app.js';
import { startJobs } from '../../server/jobs/job-runner.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { LogLines } from '../support/log-lines.js';
import { metricsOf } from '../support/metrics.js';

let desk: TestDesk;
const log = new LogLines();
beforeAll(async () => {
  const env = { SLOW_QUERY_MS: '150', LOG_LEVEL: 'debug' };
  desk = await startDesk({ upkeep: false, env, logTo: log });
});
afterAll(() => desk.stop());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${desk.url}${path}`, { headers });
  const id = answer.headers.get('x-request-id')!;
  return { id, status: answer.status, text: await answer.text() };
};
const feed = `{ feed(period: DAY, first: 1) { edges { node { title } } } }`;

/** Has the papers be away while a request is made. */
async function withoutPapers<T>(work: () => Promise<T>): Promise<T> {
  const { db } = desk.context;
  await db.query(`alter table papers rename to papers_away`);
  try {
    return await work();
  } finally {
    await db.query(`alter table papers_away rename to papers`);
  }
}

test('every answer has an id; one that a proxy here gave is kept if it can stand in a log', async () => {
  const [first, second] = [await get('/health/live'), await get('/no/such/file.js')];
  for (const { id } of [first, second]) expect(id).toMatch(/^[\w-]{12}$/);
  expect(first.id).not.toBe(second.id);
  expect((await get('/health/live', { 'x-request-id': 'proxy-7.a' })).id).toBe('proxy-7.a');
  for (const odd of ['with space', 'a'.repeat(65), '"quoted"'])
    expect((await get('/health/live', { 'x-request-id': odd })).id).toMatch(/^[\w-]{12}$/);
});

test('a line is logged for each request, without what its address held', async () => {
  const { id } = await get('/feeds/daily.rss?category=secret-word');
  const [line] = await eventually(() => log.of(id).filter(({ msg }) => msg === 'request'));
  expect(line).toMatchObject({ level: 20, method: 'GET', status: 200, ms: expect.any(Number) });
  expect(line!.route).toBe('/feeds/:name.:form');
  expect(JSON.stringify(log.all)).not.toContain('secret-word');
});

test('who is told of a failure is told the id that the log tells it by', async () => {
  const { errors } = await withoutPapers(() => desk.ask(feed));
  const { requestId, ...rest } = errors![0]!.extensions;
  expect(rest).toEqual({ code: 'UNAVAILABLE', retryAfter: 10 });
  expect(log.of(String(requestId)).map(({ level, msg }) => [level, msg])).toContainEqual([
    50,
    'request failed',
  ]);
});

test('a route that fails says its id, and no word of the database', async () => {
  const { id, status, text } = await withoutPapers(() => get('/feeds/daily.rss'));
  expect([status, JSON.parse(text)]).toEqual([
    500,
    { error: expect.stringMatching(/^Something went wrong/), requestId: id },
  ]);
  await eventually(() => log.of(id).some(({ msg }) => msg === 'request'));
  expect(log.of(id).filter(({ level }) => Number(level) >= 40)).toMatchObject([
    { level: 50, msg: 'request failed', err: { message: expect.stringContaining('papers') } },
    { level: 40, msg: 'request', status: 500 },
  ]);
  const { failures } = desk.context.services;
  await eventually(async () =>
    (await failures.latest(10)).some(({ place }) => place === 'GET /feeds/:name.:form'),
  );
});

test('who goes away before the answer is whole is no failure of the desk', async () => {
  const { port } = new URL(desk.url);
  const body = JSON.stringify({ query: getIntrospectionQuery() });
  const request = `POST /graphql HTTP/1.1\r\nhost: desk\r\naccept-encoding: gzip\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  for (let visit = 0; visit < 30; visit++) {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    socket.write(request);
    await sleep(visit);
    socket.destroy();
  }
  await sleep(1_000);
  const noted = await desk.context.db.query(`select * from failures where place like 'POST%'`);
  expect(noted).toEqual([]);
});

test('a slow statement is logged with its text and the request, and without a value', async () => {
  const { db } = desk.context;
  await db.query(`select\n  pg_sleep(0.2), $1::text`, ['a value of a reader']);
  await db.transaction((tx) => tx.query(`select pg_sleep(0.2), 'in a transaction'`));
  await db.query('select pg_sleep(0.01)');
  const slow = log.all.filter(
    ({ msg, sql }) => msg === 'slow query' && String(sql).includes('pg_sleep'),
  );
  expect(slow).toMatchObject([
    { level: 40, sql: 'select pg_sleep(0.2), $1::text' },
    { level: 40, sql: `select pg_sleep(0.2), 'in a transaction'` },
  ]);
  expect(Number(slow[0]!.ms)).toBeGreaterThanOrEqual(150);
  expect(JSON.stringify(log.all)).not.toContain('a value of a reader');
});

const operation = (name: string, outcome: string) =>
  `lectern_operation_seconds_count{operation="${name}",outcome="${outcome}"}`;

test('operations are counted by what they ask for and what came of it, whatever they are called', async () => {
  const before = await metricsOf(desk.url);
  const added = async (key: string) =>
    ((await metricsOf(desk.url)).get(key) ?? 0) - (before.get(key) ?? 0);
  await desk.ask(feed);
  await desk.ask(feed.replace('{', 'query AnyName {'));
  await desk.ask('{ viewer { id profiles { id } } }', {}, await desk.signUp());
  await desk.ask('{ paper(id: "arxiv:0000.00000") { title } saved { id } }');
  await desk.ask('{ desk { days { day } } }');
  await withoutPapers(() => desk.ask(feed));
  expect(await added(operation('feed', 'ok'))).toBe(2);
  expect(await added(operation('feed', 'UNAVAILABLE'))).toBe(1);
  expect(await added(operation('viewer.profiles', 'ok'))).toBe(1);
  expect(await added(operation('other', 'BAD_USER_INPUT'))).toBe(1);
  expect(await added(operation('desk.days', 'UNAUTHENTICATED'))).toBe(1);
  expect([...(await metricsOf(desk.url)).keys()].join('\n')).not.toContain('AnyName');
});

test('jobs are counted with what came of them, and what waits in the queue', async () => {
  const { databaseUrl, services, logger, metrics } = desk.context;
  const never = '0 0 29 2 *';
  const fail = async () => {
    throw new Error('no room');
  };
  const jobs = [
    { name: 'test.good', cron: never, run: async () => 3 },
    { name: 'test.bad', cron: never, run: fail },
  ];
  const runner = await startJobs(databaseUrl, jobs, services, logger, metrics);
  try {
    for (const { name } of jobs) await services.jobs.run(name);
    const key = (job: string, outcome: string) =>
      `lectern_job_seconds_count{job="${job}",outcome="${outcome}"}`;
    const seen = await eventually(async () => {
      const now = await metricsOf(desk.url);
      return now.has(key('test.bad', 'failed')) && now.has(key('test.good', 'ok')) ? now : null;
    });
    expect(seen!.get(key('test.good', 'ok'))).toBe(1);
    expect(seen!.has(key('test.good', 'failed'))).toBe(false);
    const [line] = log.all.filter(({ msg }) => msg === 'job failed');
    expect(line).toMatchObject({ level: 50, job: 'test.bad', requestId: expect.any(String) });
  } finally {
    await runner.stop();
  }
  await services.jobs.run('test.good');
  await eventually(
    async () => (await metricsOf(desk.url)).get('lectern_queue_waiting{job="test.good"}') === 1,
  );
  const now = await metricsOf(desk.url);
  expect(now.get('lectern_queue_oldest_seconds{job="test.good"}')).toBeGreaterThanOrEqual(0);
});

test('how the desk stands is told, and what is not known is left out', async () => {
  const now = await metricsOf(desk.url);
  expect(Object.fromEntries(now)).toMatchObject({
    lectern_database_up: 1,
    lectern_papers: 132,
    lectern_embedding_waiting: expect.any(Number),
    lectern_mails_waiting: 0,
    lectern_sources_failing: 0,
    'lectern_index_behind{index="words"}': 132,
    'lectern_part_up{part="database"}': 1,
    'lectern_part_up{part="words"}': 0,
    'lectern_pool_connections{state="waiting"}': 0,
    'lectern_query_seconds_count{kind="select"}': expect.any(Number),
  });
  expect(now.get('lectern_disk_free_bytes')).toBeGreaterThan(0);
  const away = await withoutPapers(() => metricsOf(desk.url));
  expect(away.get('lectern_database_up')).toBe(0);
  expect([...away.keys()].filter((key) => /papers|index_behind|part_up/.test(key))).toEqual([]);
});

test('a second app on the same desk adds to the same figures', async () => {
  const other = await createApp(desk.context);
  const seen = await metricsOf(await other.listen({ host: '127.0.0.1', port: 0 }));
  expect(seen.get('lectern_papers')).toBe(132);
  expect(seen.get(operation('feed', 'ok'))).toBe(
    (await metricsOf(desk.url)).get(operation('feed', 'ok')),
  );
  await other.close();
});
