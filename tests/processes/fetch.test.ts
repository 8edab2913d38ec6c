import { connect, type Database } from '../../server/db/database.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { lectern, startProgram, stopPrograms } from '../support/program.js';
import { arxivPapers } from '../support/sources/arxiv-papers.js';
import { startArxivServer } from '../support/sources/arxiv-server.js';
import { startCrossrefServer } from '../support/sources/crossref-server.js';
import { startDailyServer } from '../support/sources/daily-server.js';
import { instead, status } from '../support/sources/faulty-server.js';
import { oaiAnswer, startOaiServer } from '../support/sources/oai-server.js';
import { startOpenAlexServer } from '../support/sources/openalex-server.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let db: Database;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('migrated');
  db = await connect(database.url, { poolSize: 2 });
  env = { ...folder.env, DATABASE_URL: database.url };
});
afterAll(async () => {
  await stopPrograms();
  await db.close();
  await database.drop();
  await folder.remove();
});
beforeEach(() => db.query('truncate papers, authors, sources, host_pace cascade'));

const line = (endpoint: string) =>
  `fetch arxiv --no-embed --category cs.CL --since 2026-01-01 --until 2026-01-31 --endpoint ${endpoint}`;
const run = (command: string) => lectern(command.split(' '), env);
const count = async () =>
  (await db.query<{ count: number }>('select count(*)::int from papers'))[0]!.count;

test('papers of a category and a month; the summary on stdout, how far it is on stderr', async () => {
  const arxiv = await startArxivServer(() => arxivPapers(12, '2026-01-15'), 200);
  try {
    expect(await run(line(arxiv.endpoint))).toMatchObject({
      code: 0,
      stdout: 'added 12, updated 0, unchanged 0, rejected 0\n',
      stderr: 'Fetching arxiv papers: 12 of 12 (100 %)\n',
    });
    await db.query('truncate host_pace');
    const { stdout } = await run(`${line(arxiv.endpoint)} --json`);
    expect(JSON.parse(stdout)).toMatchObject({ added: 0, unchanged: 12, rejected: 0 });
    arxiv.faults.push(status(404));
    await db.query('truncate host_pace');
    expect(await run(line(arxiv.endpoint))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /answered with HTTP 404\. What came before is kept; run the command again to go on\.\n$/,
      ),
    });
  } finally {
    await arxiv.close();
  }
});

test('a day of the daily feed, from a server that is busy at first', async () => {
  const papers = arxivPapers(8, '2026-01-15').map(({ id, title, abstract, authors }, at) => ({
    ...{ id, title, abstract, authors, day: '2026-01-15', upvotes: at, comments: 0 },
  }));
  const daily = await startDailyServer(() => papers);
  try {
    daily.faults.push(status(503, { 'retry-after': '0' }));
    const fetchDay = `fetch daily --no-embed --date 2026-01-15 --endpoint ${daily.endpoint}`;
    expect(await run(fetchDay)).toMatchObject({
      code: 0,
      stdout: 'added 8, updated 0, unchanged 0, rejected 0\n',
      stderr: 'Fetching daily papers: 8\n',
    });
    const [row] = await db.query('select sum(source_upvotes)::int as votes from papers');
    expect(row.votes).toBe(28);
    daily.faults.push(status(403));
    await db.query('truncate host_pace');
    expect(await run(fetchDay)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/answered with HTTP 403\./),
    });
  } finally {
    await daily.close();
  }
});

test('records of a set by OAI-PMH, with one that was taken back', async () => {
  const records = arxivPapers(6, '2026-01-15').map((paper, at) => ({
    ...{ paper, datestamp: `2026-01-${16 + at}`, deleted: at === 5 },
  }));
  const oai = await startOaiServer(() => records, 200);
  const fetchSet = `fetch oai --no-embed --set cs --since 2026-01-01 --until 2026-01-31 --endpoint ${oai.endpoint}`;
  try {
    expect(await run(fetchSet)).toMatchObject({
      code: 0,
      stdout: 'added 5, updated 0, unchanged 0, rejected 0\n',
    });
    records[0] = { ...records[0]!, deleted: true };
    await db.query('truncate host_pace');
    expect(await run(fetchSet)).toMatchObject({
      stdout: 'added 0, updated 0, unchanged 4, rejected 0\n',
      stderr: expect.stringMatching(
        /Removed 1 that the source took back and no reader had touched/,
      ),
    });
    oai.faults.push(
      instead('text/xml', oaiAnswer('<error code="badArgument">No such set.</error>')),
    );
    await db.query('truncate host_pace');
    expect(await run(fetchSet)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The server says: No such set\./m),
    });
  } finally {
    await oai.close();
  }
});

test('killed between two pages, it goes on with the next one', async () => {
  const arxiv = await startArxivServer(() => arxivPapers(12, '2026-01-15'), 6);
  try {
    const running = startProgram('cli', { args: line(arxiv.endpoint).split(' '), env });
    await eventually(async () => (await count()) === 6);
    await eventually(
      async () => (await db.query('select from sources where unfinished is not null')).length,
    );
    await running.stop('SIGKILL');
    const asked = arxiv.requests.length;
    await db.query('truncate host_pace');
    expect(await run(line(arxiv.endpoint))).toMatchObject({
      code: 0,
      stdout: 'added 6, updated 0, unchanged 0, rejected 0\n',
    });
    expect(arxiv.requests[asked]!.url.searchParams.get('start')).toBe('6');
    expect(await count()).toBe(12);
  } finally {
    await arxiv.close();
  }
});

test.each([
  ['fetch arxiv', 2, /--category/],
  ['fetch daily --date 2026-01-15 --since 2026-01-01', 2, /either --date or --since/],
  ['fetch arxiv --category cs.CL --since yesterday', 2, /Write a day as YYYY-MM-DD/],
  ['fetch arxiv --category cs.CL --since 2026-02-01 --until 2026-01-01', 2, /--since is after/],
  [
    'fetch arxiv --category Linguistics',
    1,
    /"Linguistics" is no category of arXiv, such as cs\.CL/,
  ],
  ['fetch arxiv --category cs.CL --endpoint ftp://x', 1, /"ftp:\/\/x" is no http\(s\) address/],
])('%s: exit %i', async (command, code, message) => {
  const { stdout, stderr, ...end } = await run(command);
  expect([end.code, stdout]).toEqual([code, '']);
  expect(stderr).toMatch(message);
});

test('sources are added, listed, run, taken off the clock and removed', async () => {
  expect(await run('sources')).toMatchObject({
    ...{ code: 0, stdout: '' },
    stderr: 'None yet. Add one: npm run lectern -- sources add arxiv --category cs.CL\n',
  });
  const arxiv = await startArxivServer(() => arxivPapers(12, '2026-01-15'), 200);
  try {
    const add = ['sources', 'add', 'arxiv', '--category', 'stat.ML', 'cs.CL'];
    const cron = ['--cron', '0,30 * * * *', '--endpoint', arxiv.endpoint];
    expect(await lectern([...add, ...cron], env)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^arxiv:cs\.CL,stat\.ML: next [\d-]+ \d\d:\d\d UTC, at 0,30 \* \* \* \*\n$/,
      ),
    });
    expect(await run('sources run arxiv:cs.CL,stat.ML')).toMatchObject({
      ...{ code: 0, stdout: 'added 0, updated 0, unchanged 0, rejected 0\n' },
    });
  } finally {
    await arxiv.close();
  }
  expect((await run('sources schedule arxiv:cs.CL,stat.ML off')).stdout).toMatch(
    /^arxiv:cs\.CL,stat\.ML: by hand only\n {2}last [\d-]+ \d\d:\d\d UTC: added 0, updated 0, unchanged 0, rejected 0\n$/,
  );
  await run('sources pause arxiv:cs.CL,stat.ML');
  expect(JSON.parse((await run('sources --json')).stdout)).toMatchObject([
    { name: 'arxiv:cs.CL,stat.ML', paused: true, schedule: null, nextRunAt: null, lastError: null },
  ]);
  expect(await run('sources remove arxiv:cs.CL,stat.ML')).toMatchObject({ code: 0, stdout: '' });
  expect(await run('sources resume daily')).toMatchObject({
    ...{ code: 1, stderr: 'A source of the name daily was not found.\n' },
  });
});

test('what Crossref and OpenAlex know of papers that are here, by their DOIs', async () => {
  const [crossref, openalex] = await Promise.all([
    startCrossrefServer([
      { DOI: '10.1000/one', title: 'One', references: [{ DOI: '10.1000/two' }] },
      { DOI: '10.1000/two', title: 'Two', abstract: '<jats:p>Of two.</jats:p>' },
    ]),
    startOpenAlexServer([{ id: 'W1', doi: '10.1000/one', title: 'One', date: '2020-01-02' }]),
  ]);
  try {
    const rows = ['one', 'two'].map((name) => `{"id": "10.1000/${name}", "title": "${name}"}\n`);
    await lectern(['import', '--no-embed', '-'], env, rows.join(''));
    expect(await run(`fetch crossref --no-embed --endpoint ${crossref.url}/works`)).toMatchObject({
      code: 0,
      stdout: 'asked for 2, found 2, updated 1; 1 citations between papers of the desk\n',
      stderr: 'Asking crossref: 2 of 2 (100 %)\n',
    });
    const again = await run(
      `fetch openalex --no-embed --json --limit 5 --endpoint ${openalex.url}/works`,
    );
    expect(JSON.parse(again.stdout)).toEqual({ asked: 2, found: 1, updated: 1, citations: 1 });
    crossref.faults.push(status(404));
    await db.query('truncate host_pace');
    expect(
      await run(`fetch crossref --no-embed --again-after 0 --endpoint ${crossref.url}/works`),
    ).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /HTTP 404\. What came before is kept; run the command again to go on\.\n$/,
      ),
    });
  } finally {
    await Promise.all([crossref.close(), openalex.close()]);
  }
});
