import { Readable } from 'node:stream';
import { examineDesk } from '../../server/commands/doctor/examine-desk.js';
import { readConfig } from '../../server/config.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { metricsOf } from '../support/metrics.js';
import { paperLines } from '../support/paper-lines.js';
import { type StandbyPair, startStandbyPair } from '../support/standby.js';

let pair: StandbyPair;
let desk: TestDesk;
let token: string;
const papers = 40;
const on = (readUrl: string) => ({ DATABASE_URL: pair.primary.url, DATABASE_READ_URL: readUrl });

beforeAll(async () => {
  pair = await startStandbyPair();
  desk = await startDesk({ upkeep: false, env: on(pair.standby.url) });
  const lines = Readable.from([Buffer.from(paperLines(0, papers))]);
  await desk.context.services.imports.importJsonl(lines, 'papers.jsonl');
  token = await desk.signUp();
});
afterAll(async () => {
  await desk?.stop();
  await pair?.remove();
});

const save = async (number: number) => {
  const paperId = `file:made-${number}`;
  const answer = await desk.ask(
    'mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { paper { id } } }',
    { id: paperId },
    token,
  );
  expect(answer.errors).toBeUndefined();
};
/** Titles of the library as it is exported, which a replica may tell. */
const exported = async () => {
  const response = await fetch(`${desk.url}/export/library.json`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { title: string }[]).map(({ title }) => title);
};
const reads = async () => {
  const metrics = await metricsOf(desk.url);
  const of = (outcome: string) =>
    metrics.get(`lectern_replica_reads_total{outcome="${outcome}"}`) ?? 0;
  return { answered: of('answered'), behind: of('behind'), gone: of('gone') };
};
const told = async (env: Record<string, string>) => {
  const findings = await examineDesk(
    readConfig({ ...env, LECTERN_DATA_DIR: desk.context.config.dataDir }),
  );
  return findings
    .filter(({ name }) => name === 'replica')
    .map(({ level, text }) => `${level}: ${text}`);
};

test('what a reader did a moment ago is in what the replica answers, each time', async () => {
  for (let number = 0; number < 20; number += 1) {
    await save(number);
    expect(await exported()).toContain(`Nest ${number} of weaver birds`);
  }
  expect((await reads()).answered).toBeGreaterThan(0);
  expect(await told(on(pair.standby.url))).toEqual([
    expect.stringMatching(/^ok: answers at .* and keeps up$/),
  ]);
});

test('a replica that is held up is waited for a moment, and then the database answers', async () => {
  await pair.hold();
  const before = await reads();
  await save(20);
  expect(await exported()).toContain('Nest 20 of weaver birds');
  expect((await reads()).behind).toBeGreaterThan(before.behind);
  await pair.goOn();
  await save(21);
  const held = await reads();
  await eventually(async () => {
    expect(await exported()).toContain('Nest 21 of weaver birds');
    return (await reads()).answered > held.answered;
  });
});

test('another database is no replica: it is never believed, and the doctor says so', async () => {
  const [other] = [new URL(pair.primary.url)];
  other!.pathname = '/postgres';
  expect(await told(on(other!.href))).toEqual([expect.stringContaining('is another database')]);
  expect(await told(on(pair.primary.url))).toEqual([expect.stringContaining('is no replica')]);
  const wrong = await startDesk({ upkeep: false, env: on(other!.href) });
  try {
    const { data, errors } = await wrong.ask('{ feed(first: 3) { edges { node { title } } } }');
    expect(errors).toBeUndefined();
    expect(data.feed.edges).toHaveLength(3);
    expect(await metricsOf(wrong.url)).toContainEqual([
      'lectern_replica_reads_total{outcome="gone"}',
      expect.any(Number),
    ]);
  } finally {
    await wrong.stop();
  }
});

test('without the replica everything goes on', async () => {
  await pair.standby.release();
  await save(22);
  expect(await exported()).toContain('Nest 22 of weaver birds');
  expect((await reads()).gone).toBeGreaterThan(0);
  expect(await told(on(pair.standby.url))).toEqual([
    expect.stringMatching(/^warn: none answers at .*DATABASE_READ_URL/),
  ]);
});
