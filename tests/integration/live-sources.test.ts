import { type CommandContext, commandContext } from '../../server/context.js';
import { days, hours, minutes } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { SharedEmbedder } from '../support/shared-embedder.js';
import { arxivPapers, replaced } from '../support/sources/arxiv-papers.js';
import { type ArxivPaper, startArxivServer } from '../support/sources/arxiv-server.js';
import { type DailyPaper, startDailyServer } from '../support/sources/daily-server.js';
import { status, webPage, well } from '../support/sources/faulty-server.js';

let desk: TestDesk;
let other: CommandContext;
let arxiv: Awaited<ReturnType<typeof startArxivServer>>;
let daily: Awaited<ReturnType<typeof startDailyServer>>;
let papers: ArxivPaper[];
let fed: DailyPaper[];
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false, upkeep: false });
  const { config, clock, logger } = desk.context;
  // A process of its own as far as Postgres can tell.
  other = await commandContext(
    { ...config, databaseUrl: desk.context.databaseUrl },
    { clock, logger, embedder: new SharedEmbedder(), sleep: async (ms) => desk.clock.advance(ms) },
  );
});
afterAll(async () => {
  await other.dispose();
  await desk.stop();
});
beforeEach(async () => {
  await desk.context.db.query('truncate papers, authors, sources, host_pace, import_runs cascade');
  const day = (ago: number) => new Date(desk.clock.now().getTime() - days(ago)).toISOString();
  papers = arxivPapers(12, day(2).slice(0, 10));
  fed = papers.slice(0, 4).map(({ id, title, abstract, authors }) => ({
    ...{ id, title, abstract, authors, day: day(1).slice(0, 10), upvotes: 3, comments: 0 },
  }));
  [arxiv, daily] = await Promise.all([startArxivServer(() => papers), startDailyServer(() => fed)]);
});
afterEach(() => Promise.all([arxiv.close(), daily.close()]));

const service = () => desk.context.services.liveSources;
const addArxiv = (cron = '0 */2 * * *') =>
  service().add({ kind: 'arxiv', categories: ['cs.CL'], endpoint: arxiv.endpoint }, cron);
const addDaily = (cron = '30 * * * *') =>
  service().add({ kind: 'daily', endpoint: daily.endpoint }, cron);
const state = async (name: string) =>
  (await service().list()).find((source) => source.name === name)!;
const count = async () => (await desk.context.db.query('select from papers')).length;

test('what is added is fetched at once, and then when the clock says', async () => {
  await addArxiv();
  expect(await service().runDue()).toBe(12);
  const { nextRunAt, lastRunAt, ...rest } = await state('arxiv:cs.CL');
  expect(rest).toMatchObject({
    counts: { added: 12, updated: 0, unchanged: 0, rejected: 0, removed: 0 },
    ...{ lastError: null, failures: 0, running: false, paused: false, unfinished: null },
  });
  const now = desk.clock.now();
  expect(nextRunAt!.getTime() - now.getTime()).toBeLessThanOrEqual(hours(2));
  expect(nextRunAt!.getUTCMinutes()).toBe(0);
  expect(now.getTime() - lastRunAt!.getTime()).toBeLessThan(minutes(1));
  const asked = arxiv.requests.length;
  expect(await service().runDue()).toBe(0);
  expect(arxiv.requests).toHaveLength(asked);
  desk.clock.advance(hours(2));
  papers[3] = replaced(
    papers[3]!,
    desk.clock
      .now()
      .toISOString()
      .replace(/\.\d+Z/, 'Z'),
  );
  expect(await service().runDue()).toBe(1);
  expect((await state('arxiv:cs.CL')).counts).toEqual({
    ...{ added: 0, updated: 1, unchanged: 11, rejected: 0, removed: 0 },
  });
});

test('several processes fetch each source once', async () => {
  await addArxiv();
  await addDaily();
  const everyone = [service(), other.services.liveSources, service(), other.services.liveSources];
  await Promise.all(everyone.map((each) => each.runDue()));
  await Promise.all(everyone.map((each) => each.runDue()));
  expect(await count()).toBe(12);
  const starts = arxiv.requests.map(({ url }) => url.searchParams.get('start'));
  expect(starts).toEqual(['0', '5', '10']);
  expect(new Set(daily.requests.map(({ url }) => url.search)).size).toBe(daily.requests.length);
});

test('a source that fails stops no other, and is tried again soon, then less and less so', async () => {
  await addArxiv('0 0 1 * *');
  await addDaily();
  const again = Array.from({ length: 40 }, () => webPage);
  arxiv.faults.push(well, ...again);
  expect(await service().runDue()).toBeGreaterThan(0);
  expect(await state('daily')).toMatchObject({ lastError: null, counts: { added: 4 } });
  const pauses: number[] = [];
  for (let failures = 1; failures <= 3; failures++) {
    const failed = await state('arxiv:cs.CL');
    expect(failed).toMatchObject({
      ...{ failures, counts: { added: expect.any(Number) }, running: false },
      lastError: expect.stringMatching(/did not send an Atom feed: it is a web page\.$/),
    });
    const pause = failed.nextRunAt!.getTime() - desk.clock.now().getTime();
    pauses.push(Math.round(pause / minutes(1)));
    desk.clock.advance(pause);
    await service().runDue();
  }
  expect(pauses).toEqual([5, 10, 20]);
  arxiv.faults.splice(0, 40);
  desk.clock.advance(hours(6));
  await service().runDue();
  expect(await state('arxiv:cs.CL')).toMatchObject({ failures: 0, lastError: null });
  expect(await count()).toBe(12);
  // The run went on where it broke off.
  expect(arxiv.requests.filter(({ url }) => url.searchParams.get('start') === '0')).toHaveLength(1);
});

test('where Retry-After says when to come again, it is not tried before', async () => {
  await addArxiv('0 0 1 * *');
  arxiv.faults.push(status(503, { 'retry-after': '7200' }));
  await service().runDue();
  const { nextRunAt } = await state('arxiv:cs.CL');
  expect(nextRunAt!.getTime() - desk.clock.now().getTime()).toBeGreaterThan(hours(2) - minutes(2));
});

test('a paused source is left alone by the clock and runs when it is asked for', async () => {
  await addArxiv();
  await service().setPaused('arxiv:cs.CL', true);
  expect(await state('arxiv:cs.CL')).toMatchObject({ paused: true, nextRunAt: null });
  desk.clock.advance(hours(3));
  expect(await service().runDue()).toBe(0);
  await service().ask('arxiv:cs.CL');
  expect(await service().runDue()).toBe(12);
  expect(await service().runDue()).toBe(0);
  await service().setPaused('arxiv:cs.CL', false);
  expect((await state('arxiv:cs.CL')).nextRunAt).toEqual(expect.any(Date));
});

test('off the clock it is fetched by hand only; removed, it is gone and its papers stay', async () => {
  await addArxiv();
  await service().setSchedule('arxiv:cs.CL', null);
  desk.clock.advance(days(3));
  expect(await service().runDue()).toBe(0);
  const { summary } = await service().runNow('arxiv:cs.CL', {});
  expect(summary.added).toBe(12);
  await service().remove('arxiv:cs.CL');
  expect(await service().list()).toEqual([]);
  expect(await count()).toBe(12);
  await expect(service().ask('arxiv:cs.CL')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('times that are none, or too often, are refused by name', async () => {
  for (const cron of ['every day', '* * * * *', '*/10 * * * *', '0,5 3 * * *', ''])
    await expect(addArxiv(cron)).rejects.toMatchObject({
      ...{ code: 'BAD_USER_INPUT', details: { field: 'schedule' } },
    });
  expect(await service().list()).toEqual([]);
});

test('a span by hand leaves what is due as it is; an increment after it misses nothing', async () => {
  await addArxiv();
  const before = await state('arxiv:cs.CL');
  const span = { since: '2026-01-01', until: '2026-01-02', by: 'published' } as const;
  const mirrored = { kind: 'arxiv', categories: ['cs.CL'], endpoint: arxiv.endpoint } as const;
  await service().fetch(mirrored, span, {});
  expect(await state('arxiv:cs.CL')).toMatchObject({
    ...{ nextRunAt: before.nextRunAt, completeTo: null, definition: before.definition },
  });
  expect(await service().runDue()).toBe(12);
});

test('a long run makes room after a while and goes on with the next', async () => {
  await addArxiv();
  arxiv.faults.push(
    well,
    status(503, { 'retry-after': '100' }),
    status(503, { 'retry-after': '100' }),
  );
  await service().runDue();
  expect(await state('arxiv:cs.CL')).toMatchObject({
    ...{ lastError: null, unfinished: { increment: true }, counts: { added: 10 } },
  });
  await service().runDue();
  expect(await state('arxiv:cs.CL')).toMatchObject({
    ...{ unfinished: null, counts: { added: 12 } },
  });
});

test('the end of the process ends a run between two pages', async () => {
  await addArxiv();
  const ending = new AbortController();
  arxiv.faults.push(well, (response, healthy) => {
    ending.abort();
    well(response, healthy);
  });
  await service().runDue(ending.signal);
  expect(await state('arxiv:cs.CL')).toMatchObject({ lastError: null, running: false });
  expect(await count()).toBe(5);
  expect(await other.services.liveSources.runDue()).toBe(7);
});
