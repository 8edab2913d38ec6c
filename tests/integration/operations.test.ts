import { startJobs } from '../../server/jobs/job-runner.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { readersOf } from '../support/readers.js';

let desk: TestDesk;
let operator: string;
beforeAll(async () => {
  desk = await startDesk();
  const email = 'operates@example.org';
  operator = await desk.signUp(email);
  const { account } = (await desk.context.services.accountStore.findByEmail(email))!;
  await desk.context.services.accountStore.update(account.id, { role: 'operator' });
});
afterAll(() => desk.stop());

const { act, reader } = readersOf(() => desk);
const jobs = `{ desk { jobs { name cron lastAt lastState lastSeconds failures error } } }`;
const days = `query ($count: Int) { desk { days(count: $count) { day papers signUps readers mailsSent } } }`;
const run = `mutation ($name: String!) { runJob(name: $name) { jobs { name } } }`;

test('operators see what jobs did, set one going, and read why one failed', async () => {
  expect((await act(operator, jobs)).desk.jobs).toEqual([]);
  let done = 0;
  const { databaseUrl, services, logger } = desk.context;
  const never = '0 0 29 2 *';
  const work = [
    { name: 'test.work', cron: never, run: async () => ++done },
    {
      name: 'test.break',
      cron: never,
      run: () => Promise.reject(new Error('no room on the disk')),
    },
  ];
  const runner = await startJobs(databaseUrl, work, services, logger);
  try {
    for (const { name } of work) await act(operator, run, { name });
    const of = async (name: string) =>
      (await act(operator, jobs)).desk.jobs.find((job: { name: string }) => job.name === name);
    await eventually(async () => (await of('test.work')).lastState === 'completed');
    expect(done).toBe(1);
    expect(await of('test.work')).toMatchObject({ cron: never, failures: 0, error: null });
    await eventually(async () => (await of('test.break')).failures === 1);
    expect(await of('test.break')).toMatchObject({
      lastState: 'failed',
      error: 'no room on the disk',
    });
    const unknown = await desk.ask(run, { name: 'test.none' }, operator);
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'name' });
  } finally {
    await runner.stop();
  }
}, 60_000);

test('days count what happened on them, and nobody but operators reads them', async () => {
  const before = (await act(operator, days, { count: 3 })).desk.days;
  expect(before).toHaveLength(3);
  await reader('arxiv:1706.03762', 'arxiv:1810.04805');
  const { services } = desk.context;
  const counted = await services.operations.days(3);
  expect(counted.map(({ day }) => day)).toEqual(before.map(({ day }: { day: string }) => day));
  const token = await reader();
  for (const query of [jobs, days])
    expect((await desk.ask(query, {}, token)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await desk.ask(run, { name: 'x' }, token)).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  const refused = await desk.ask(days, { count: 0 }, operator);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'days' });
});

test('a reader sees what they read by week and topic, each paper once a week', async () => {
  const reading = `{ viewer { reading(weeks: 2) { week topic papers } } }`;
  const token = await reader('arxiv:1706.03762', 'arxiv:1810.04805');
  await act(
    token,
    `mutation { savePaper(paperId: "arxiv:1706.03762", saved: true) { paper { id } } }`,
  );
  await act(token, `mutation { recordOpen(paperId: "arxiv:2005.14165") { ok } }`);
  const { viewer } = await act(token, reading);
  expect(viewer.reading).toEqual([{ week: expect.any(String), topic: 'cs.CL', papers: 3 }]);
  expect(new Date(viewer.reading[0].week).getUTCDay()).toBe(1);
  expect((await act(await reader(), reading)).viewer.reading).toEqual([]);
});
