import { hours } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { operatorOf } from '../support/operators.js';
import { arxivPapers } from '../support/sources/arxiv-papers.js';
import { startArxivServer } from '../support/sources/arxiv-server.js';
import { startDailyServer } from '../support/sources/daily-server.js';
import { status, well } from '../support/sources/faulty-server.js';

let desk: TestDesk;
let operator: string;
let arxiv: Awaited<ReturnType<typeof startArxivServer>>;
let daily: Awaited<ReturnType<typeof startDailyServer>>;
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false, upkeep: false });
  operator = await operatorOf(desk);
});
afterAll(() => desk.stop());
beforeEach(async () => {
  await desk.context.db.query('truncate papers, authors, sources, host_pace, import_runs cascade');
  const yesterday = new Date(desk.clock.now().getTime() - hours(24)).toISOString().slice(0, 10);
  const papers = arxivPapers(12, yesterday);
  const fed = papers.slice(0, 4).map(({ id, title, abstract, authors }) => ({
    ...{ id, title, abstract, authors, day: yesterday, upvotes: 3, comments: 0 },
  }));
  [arxiv, daily] = await Promise.all([startArxivServer(() => papers), startDailyServer(() => fed)]);
});
afterEach(() => Promise.all([arxiv.close(), daily.close()]));

const service = () => desk.context.services.liveSources;
const fields = `name kind categories set url schedule paused running asked unfinished lastRunAt nextRunAt
  counts { added updated unchanged rejected removed } lastError failures`;
const list = `{ desk { liveSources { ${fields} } } }`;
const mutation = (name: string, args: string, call: string) =>
  `mutation (${args}) { ${name}(${call}) { liveSources { ${fields} } } }`;
const named = { name: 'arxiv:cs.CL' };
const ask = async (query: string, variables: object = {}) => {
  const { data, errors } = await desk.ask(query, variables, operator);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

test('a source is added, asked for, paused, given other times and removed', async () => {
  expect(await ask(list)).toEqual({ desk: { liveSources: [] } });
  const add = mutation('addSource', '$in: AddSourceInput!', 'input: $in');
  const { addSource } = await ask(add, { in: { kind: 'ARXIV', categories: ['cs.CL', 'cs.CL'] } });
  expect(addSource.liveSources).toEqual([
    {
      ...{
        name: 'arxiv:cs.CL',
        kind: 'ARXIV',
        categories: ['cs.CL'],
        set: null,
        url: null,
        schedule: '30 5 * * *',
      },
      ...{ paused: false, running: false, asked: false, unfinished: false, lastRunAt: null },
      ...{ nextRunAt: expect.any(String), lastError: null, failures: 0 },
      counts: { added: 0, updated: 0, unchanged: 0, rejected: 0, removed: 0 },
    },
  ]);
  // Where to ask is not for the web to say.
  await service().add({ kind: 'arxiv', categories: ['cs.CL'], endpoint: arxiv.endpoint });
  const run = mutation('runSource', '$name: String!', 'name: $name');
  expect((await ask(run, named)).runSource.liveSources[0].asked).toBe(true);
  arxiv.faults.push(well, status(404));
  await service().runDue();
  expect((await ask(list)).desk.liveSources[0]).toMatchObject({
    ...{ asked: false, unfinished: true, failures: 1, counts: { added: 5 } },
    ...{ lastRunAt: expect.any(String), lastError: expect.stringMatching(/HTTP 404\.$/) },
  });
  const pause = mutation(
    'pauseSource',
    '$name: String!, $on: Boolean!',
    'name: $name, paused: $on',
  );
  expect((await ask(pause, { ...named, on: true })).pauseSource.liveSources[0]).toMatchObject({
    ...{ paused: true, nextRunAt: null },
  });
  expect((await ask(pause, { ...named, on: false })).pauseSource.liveSources[0]).toMatchObject({
    ...{ paused: false, nextRunAt: expect.any(String) },
  });
  const time = mutation(
    'scheduleSource',
    '$name: String!, $at: String',
    'name: $name, schedule: $at',
  );
  const { scheduleSource } = await ask(time, { ...named, at: '0 4 * * 1' });
  expect(scheduleSource.liveSources[0]).toMatchObject({
    ...{ schedule: '0 4 * * 1', nextRunAt: expect.stringMatching(/T04:00:00/) },
  });
  expect((await ask(time, named)).scheduleSource.liveSources[0]).toMatchObject({
    ...{ schedule: null, nextRunAt: null },
  });
  const remove = mutation('removeSource', '$name: String!', 'name: $name');
  expect((await ask(remove, named)).removeSource.liveSources).toEqual([]);
});

test('what is wrong is named by field; readers may not look or act', async () => {
  const add = mutation('addSource', '$in: AddSourceInput!', 'input: $in');
  const run = mutation('runSource', '$name: String!', 'name: $name');
  for (const [query, variables, expected] of [
    [add, { in: { kind: 'ARXIV' } }, { code: 'BAD_USER_INPUT', field: 'categories' }],
    [add, { in: { kind: 'DAILY', schedule: '* * * * *' } }, { field: 'schedule' }],
    [add, { in: { kind: 'FEED', url: 'feed.xml' } }, { code: 'BAD_USER_INPUT', field: 'url' }],
    [add, { in: { kind: 'OAI', set: 'c s' } }, { code: 'BAD_USER_INPUT', field: 'set' }],
    [run, named, { code: 'NOT_FOUND', field: 'name' }],
  ] as const) {
    const { errors } = await desk.ask(query, variables, operator);
    expect(errors?.[0]?.extensions).toMatchObject(expected);
  }
  const reader = await desk.signUp();
  for (const [query, variables] of [
    [list, {}],
    [add, { in: { kind: 'DAILY' } }],
    [run, named],
  ] as const) {
    const { errors } = await desk.ask(query, variables, reader);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test('a run that brought something, and one that broke off, are among the imports and failures', async () => {
  await service().add({ kind: 'daily', endpoint: daily.endpoint }, '30 * * * *');
  await service().runDue();
  desk.clock.advance(hours(1));
  await service().runDue();
  daily.faults.push(status(404));
  desk.clock.advance(hours(1));
  await service().runDue();
  const query = `{ desk { imports { source state added problem } failures { kind place message } } }`;
  expect((await ask(query)).desk).toMatchObject({
    imports: [
      { source: 'daily', state: 'FAILED', problem: expect.stringMatching(/HTTP 404/) },
      { source: 'daily', state: 'DONE', added: 4, problem: null },
    ],
    failures: [{ kind: 'IMPORT', place: 'daily', message: expect.stringMatching(/HTTP 404/) }],
  });
});
