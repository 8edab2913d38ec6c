import type { Span } from '../../server/features/sources/source.js';
import type { RunOptions } from '../../server/features/sources/source-runner.js';
import { days } from '../fakes/fake-clock.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { arxivPapers } from '../support/sources/arxiv-papers.js';
import { type Fault, instead, status, well } from '../support/sources/faulty-server.js';
import { type OaiRecord, type OaiServer, startOaiServer } from '../support/sources/oai-server.js';
import { roughAnswers } from '../support/sources/rough-answers.js';

let desk: TestDesk;
let oai: OaiServer;
let records: OaiRecord[];
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false, upkeep: false });
});
afterAll(() => desk.stop());
beforeEach(async () => {
  await desk.context.db.query('truncate papers, authors, sources, host_pace, import_runs cascade');
  records = arxivPapers(23, '2026-01-15').map((paper) => ({ paper, datestamp: '2026-01-16' }));
  oai = await startOaiServer(() => records);
});
afterEach(() => oai.close());

const january: Span = { since: '2026-01-01', until: '2026-01-31', by: 'updated' };
const service = () => desk.context.services.liveSources;
const harvest = (span = january, options: RunOptions = {}) =>
  service().fetch({ kind: 'oai', set: 'cs', endpoint: oai.endpoint }, span, options);
const tokens = () => oai.requests.map(({ url }) => url.searchParams.get('resumptionToken'));
const count = async () => (await desk.context.db.query('select from papers')).length;

test('a span is harvested token by token, and a second time changes nothing', async () => {
  const pages: (number | null)[][] = [];
  const onPage = ({ read, total }: { read: number; total: number | null }) =>
    pages.push([read, total]);
  const { summary, outcome } = await harvest(january, { onPage });
  expect([outcome, summary.added, summary.rejected]).toEqual(['DONE', 23, 0]);
  expect(pages).toEqual([5, 10, 15, 20, 23].map((read) => [read, 23]));
  expect(Object.fromEntries(oai.requests[0]!.url.searchParams)).toEqual({
    ...{ verb: 'ListRecords', metadataPrefix: 'arXiv', set: 'cs' },
    ...{ from: '2026-01-01', until: '2026-01-31' },
  });
  // A token stands alone: it knows the rest.
  expect([...oai.requests[1]!.url.searchParams.keys()]).toEqual(['verb', 'resumptionToken']);
  expect((await harvest()).summary).toMatchObject({ added: 0, updated: 0, unchanged: 23 });
  expect((await harvest({ ...january, until: '2026-01-15' })).outcome).toBe('DONE');
});

test('a token survives the end of the process, and when it has expired the harvest begins anew', async () => {
  oai.faults.push(well, well, status(404));
  expect(await harvest()).toMatchObject({ summary: { added: 10 }, outcome: { waitMs: null } });
  expect(await harvest()).toMatchObject({ summary: { added: 13 }, outcome: 'DONE' });
  expect(tokens().slice(0, 4).at(3)).toBe(tokens()[2]);
  await desk.context.db.query('truncate papers cascade');
  oai.faults.push(well, well, status(404));
  await harvest();
  oai.forgetTokens();
  expect(await harvest()).toMatchObject({
    ...{ summary: { added: 13, unchanged: 10 }, outcome: 'DONE' },
  });
  expect(await count()).toBe(23);
});

test('a harvest without a last day goes on the day after as well', async () => {
  const open = { ...january, open: true };
  oai.faults.push(well, status(404));
  await harvest(open);
  const tomorrow = { ...open, until: '2026-02-01' };
  expect((await harvest(tomorrow)).summary).toMatchObject({ added: 18, unchanged: 0 });
});

test('what is deleted there goes here too, unless a reader has had to do with it', async () => {
  await harvest();
  const [gone, liked] = records;
  const token = await desk.signUp();
  const rate = `mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }`;
  await desk.ask(rate, { id: `arxiv:${liked!.paper.id}` }, token);
  records = records.map((record, at) =>
    at < 2 ? { ...record, datestamp: '2026-02-03', deleted: true } : record,
  );
  const february: Span = { since: '2026-02-01', until: '2026-02-05', by: 'updated' };
  expect(await harvest(february)).toMatchObject({ removed: 1, outcome: 'DONE' });
  expect((await service().list())[0]!.counts).toMatchObject({ removed: 1, unchanged: 0 });
  expect(await count()).toBe(22);
  const paper = `query ($id: ID!) { paper(id: $id) { id } }`;
  const found = async (id: string) => (await desk.ask(paper, { id: `arxiv:${id}` })).data.paper;
  expect(await found(gone!.paper.id)).toBeNull();
  expect(await found(liked!.paper.id)).not.toBeNull();
  expect((await harvest(february)).removed).toBe(0);
});

test('by the clock it brings what changed since', async () => {
  const today = () => desk.clock.now().toISOString().slice(0, 10);
  records = records.slice(0, 12).map((record) => ({ ...record, datestamp: today() }));
  await service().add({ kind: 'oai', set: 'cs', endpoint: oai.endpoint });
  expect(await service().runDue()).toBe(12);
  desk.clock.advance(days(1));
  const [first] = records;
  records = [
    ...records.slice(1),
    { paper: { ...first!.paper, title: 'Another title' }, datestamp: today() },
  ];
  expect(await service().runDue()).toBe(1);
  expect((await service().list())[0]).toMatchObject({ name: 'oai:cs', lastError: null });
});

const rough: [string, Fault][] = [
  ...roughAnswers,
  ['a wrong type', instead('application/json', '{}')],
];

test.each(rough)('%s now and then: nothing is missed', async (_what, wrong) => {
  oai.faults.push(wrong, well, wrong, wrong, well, wrong);
  const { summary, outcome } = await harvest();
  expect([outcome, summary.added, summary.rejected]).toEqual(['DONE', 23, 0]);
});

test('a token that leads to itself ends the run', async () => {
  const again = oai.requests.length;
  const loop: Fault = (response, { type, body }) =>
    well(response, { type, body: body.replace(/(">)[^<]*(<\/resumptionToken>)/, '$1round$2') });
  oai.faults.push(loop, loop, loop);
  oai.faults.push(...Array.from({ length: 5 }, () => loop));
  const { outcome } = await harvest();
  expect(outcome).toMatchObject({ error: expect.any(String) });
  expect(oai.requests.length - again).toBeLessThan(6);
});

test('what is no set is not asked for', async () => {
  for (const set of ['', 'cs&verb=Identify', 'a b'])
    await expect(
      service().fetch({ kind: 'oai', set, endpoint: oai.endpoint }, january, {}),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'set' } });
  expect(oai.requests).toEqual([]);
});
