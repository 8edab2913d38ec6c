import { type JobRunner, startJobs } from '../../server/jobs/job-runner.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { operatorOf } from '../support/operators.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
let operator: string;
let runner: JobRunner | undefined;
beforeAll(async () => {
  desk = await startDesk();
  operator = await operatorOf(desk);
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
});
afterAll(() => desk.stop());

const { act } = readersOf(() => desk);
const fields = `jobs { name cron paused nextAt waiting running lastAt lastState lastSeconds failures error }`;
const jobs = `{ desk { ${fields} } }`;
const run = `mutation ($name: String!) { runJob(name: $name) { ${fields} } }`;
const retry = `mutation ($name: String!) { retryJob(name: $name) { ${fields} } }`;
const pause = `mutation ($name: String!, $paused: Boolean!) { pauseJob(name: $name, paused: $paused) { ${fields} } }`;
const never = '0 0 29 2 *';

const start = async (work: { name: string; cron: string; run: () => Promise<number> }[]) => {
  const { databaseUrl, services, logger } = desk.context;
  runner = await startJobs(databaseUrl, work, services, logger);
};
const of = async (name: string) =>
  (await act(operator, jobs)).desk.jobs.find((job: { name: string }) => job.name === name);

test('operators see what jobs did, set one going, and try one again that failed', async () => {
  expect((await act(operator, jobs)).desk.jobs).toEqual([]);
  let done = 0;
  let room = false;
  const fill = async () => {
    if (!room) throw new Error('no room on the disk');
    return 1;
  };
  await start([
    { name: 'test.work', cron: never, run: async () => ++done },
    { name: 'test.break', cron: never, run: fill },
  ]);
  for (const name of ['test.work', 'test.break']) await act(operator, run, { name });
  await eventually(async () => (await of('test.work')).lastState === 'completed');
  expect(done).toBe(1);
  expect(await of('test.work')).toMatchObject({
    ...{ cron: never, failures: 0, error: null, waiting: 0, running: 0, paused: false },
    nextAt: expect.stringMatching(/^\d{4}-02-29T00:00:00/),
  });
  await eventually(async () => (await of('test.break')).failures === 1);
  expect(await of('test.break')).toMatchObject({
    lastState: 'failed',
    error: 'no room on the disk',
  });
  room = true;
  await act(operator, retry, { name: 'test.break' });
  await eventually(async () => (await of('test.break')).lastState === 'completed');
  expect(await of('test.break')).toMatchObject({ failures: 0, error: null });
  for (const [query, name] of [
    [run, 'test.none'],
    [retry, 'test.work'],
  ] as const) {
    const { errors } = await desk.ask(query, { name }, operator);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'name' });
  }
}, 60_000);

test('a paused job is left alone by the clock, also after a start, and runs when it is asked for', async () => {
  const ran: string[] = [];
  const work = [
    { name: 'test.minutely', cron: '* * * * *', run: async () => ran.push('minutely') },
    { name: 'test.hourly', cron: '0 * * * *', run: async () => ran.push('hourly') },
  ];
  await start(work);
  const { pauseJob } = await act(operator, pause, { name: 'test.minutely', paused: true });
  expect(pauseJob.jobs).toContainEqual(
    expect.objectContaining({ name: 'test.minutely', paused: true, nextAt: null }),
  );
  await runner!.stop();
  const before = ran.length;
  await start(work);
  expect(await of('test.minutely')).toMatchObject({ paused: true, cron: '* * * * *' });
  // What the clock sends is a run without a word; one of it may be on its way when the job is paused.
  const { db } = desk.context;
  const scheduled = `select name from pgboss.schedule where name like 'test.%ly'`;
  expect(await db.query(scheduled)).toEqual([{ name: 'test.hourly' }]);
  await db.query(`insert into pgboss.job (name, policy) values ('test.minutely', 'singleton')`);
  await eventually(async () => (await of('test.minutely')).lastState === 'completed');
  expect(ran.length).toBe(before);
  await act(operator, run, { name: 'test.minutely' });
  await eventually(() => ran.length > before);
  await act(operator, pause, { name: 'test.minutely', paused: false });
  expect(await of('test.minutely')).toMatchObject({ paused: false, nextAt: expect.any(String) });
  expect(await db.query(`${scheduled} order by name`)).toHaveLength(2);
}, 60_000);

test('a run is put into the queue again when its process is gone, and left alone while it is there', async () => {
  const begun: (() => void)[] = [];
  const name = 'test.long';
  const work = {
    name,
    cron: never,
    run: () => new Promise<number>((end) => begun.push(() => end(1))),
  };
  await start([work]);
  await act(operator, run, { name });
  await eventually(() => begun.length === 1);
  const { db, services } = desk.context;
  await db.query(`update pgboss.job set started_on = now() - interval '1 minute' where name = $1`, [
    name,
  ]);
  expect(await services.jobs.freeAbandoned([name])).toEqual([]);
  expect((await of(name)).running).toBe(1);
  begun[0]!();
  await eventually(async () => (await of(name)).lastState === 'completed');

  // As a process leaves it that was killed.
  await db.query(`update pgboss.job set state = 'active', completed_on = null where name = $1`, [
    name,
  ]);
  expect(await services.jobs.freeAbandoned([name])).toEqual([name]);
  await eventually(() => begun.length === 2);
  begun[1]!();
  await eventually(async () => (await of(name)).lastState === 'completed');
}, 60_000);
