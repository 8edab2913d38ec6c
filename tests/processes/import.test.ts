import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { connect, type Database } from '../../server/db/database.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { paperLines } from '../support/paper-lines.js';
import { lectern, startProgram, stopPrograms } from '../support/program.js';
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
beforeEach(() => db.query('truncate papers, authors cascade'));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return path;
}

/** Leaves the embedding to a desk: what is tried here is the reading. */
const takeIn = (args: string[], input?: string) =>
  lectern(['import', '--no-embed', ...args], env, input);
const count = async () => {
  const [row] = await db.query<{ papers: number; keys: number }>(
    `select count(*)::int as papers, count(distinct key)::int as keys from papers`,
  );
  expect(row!.keys).toBe(row!.papers);
  return row!.papers;
};

test('vectors of another model than the desk’s are refused before anything is read', async () => {
  const path = await file('papers.jsonl', paperLines(0, 2));
  expect(await takeIn([path, '--vectors-of', 'word2vec'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('has vectors of all-MiniLM-L6-v2, not of word2vec'),
  });
  expect(await count()).toBe(0);
  expect((await takeIn([path, '--vectors-of', 'all-MiniLM-L6-v2'])).code).toBe(0);
});

test('a file, then the same packed and by standard input: nothing changes any more', async () => {
  const lines = paperLines(0, 5);
  const first = await takeIn([await file('papers.jsonl', lines)]);
  expect(first).toMatchObject({
    code: 0,
    stdout: 'added 5, updated 0, unchanged 0, rejected 0\n',
    stderr: expect.stringMatching(/^Reading \S+papers\.jsonl, kB: \d+ of \d+ \(100 %\)\n$/),
  });
  const unchanged = { code: 0, stdout: 'added 0, updated 0, unchanged 5, rejected 0\n' };
  const packed = await file('papers.jsonl.gz', gzipSync(lines));
  expect(await takeIn([packed])).toMatchObject(unchanged);
  expect(await takeIn(['-'], lines)).toMatchObject(unchanged);
  expect(await count()).toBe(5);
});

test('broken lines are named, and the good ones around them are in', async () => {
  const good = paperLines(0, 2).split('\n');
  const lines = [good[0], '{"id": "cut', '{"id": "untitled"}', '', good[1]].join('\n');
  const path = await file('broken.jsonl', lines);
  const { code, stdout, stderr } = await takeIn([path]);
  expect([code, stdout]).toEqual([0, 'added 2, updated 0, unchanged 0, rejected 2\n']);
  expect(stderr).toContain(`${path}:2: the line is not JSON\n${path}:3: title is missing\n`);
  const { stdout: json } = await takeIn([path, '--json']);
  expect(JSON.parse(json)).toEqual({
    added: 0,
    updated: 0,
    unchanged: 2,
    rejected: 2,
    rejections: [
      { file: path, line: 2, reason: 'the line is not JSON' },
      { file: path, line: 3, reason: 'title is missing' },
    ],
  });
});

test('several files make one summary; one that is not there stops the command before it begins', async () => {
  const [one, two] = [
    await file('one.jsonl', paperLines(0, 3)),
    await file('two.jsonl', paperLines(2, 6)),
  ];
  const absent = await takeIn([one, '/nowhere/three.jsonl']);
  expect(absent).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'There is no file /nowhere/three.jsonl.\n',
  });
  expect(await count()).toBe(0);
  expect((await takeIn([one, two])).stdout).toBe('added 6, updated 0, unchanged 1, rejected 0\n');
});

test.each([
  ['only broken lines', '[]\nnull\n', /^added 0, updated 0, unchanged 0, rejected 2\n$/],
  ['a folder', undefined, /^$/],
])('%s: exit 1, without a stack', async (_what, content, printed) => {
  const path = content === undefined ? folder.path : await file('bad.jsonl', content);
  const { code, stdout, stderr } = await takeIn([path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(printed);
  expect(stderr).not.toMatch(/^\s+at /m);
});

describe('cut half-way', () => {
  const total = 12_000;
  test.each([
    ['SIGKILL', null],
    ['SIGINT', 130],
  ] as const)('by %s: the second run goes on and ends complete', async (signal, exitCode) => {
    const path = await file('many.jsonl', paperLines(0, total));
    const running = startProgram('cli', { args: ['import', '--no-embed', path], env });
    await eventually(async () => (await count()) >= 400);
    expect((await running.stop(signal)).code).toBe(exitCode);
    const kept = await count();
    expect(kept).toBeLessThan(total);
    expect(running.stdout).toBe('');
    if (exitCode !== null) expect(running.stderr).toMatch(/run the command again to go on\.\n$/);

    const { code, stdout } = await takeIn([path, '--json']);
    const { added, updated, unchanged, rejected } = JSON.parse(stdout);
    expect([code, added, updated, unchanged, rejected]).toEqual([0, total - kept, 0, kept, 0]);
    expect(await count()).toBe(total);
  });
});

describe('lists of other programs', () => {
  const stored = () =>
    db.query<{
      key: string;
      title: string;
      abstract: string;
      published: string;
      authors: string[];
    }>(
      `select key, title, abstract, published_at::date::text as published, published_in as "publishedIn", categories,
         array(select name from paper_authors join authors on id = author_id where paper_id = p.id order by position) as authors
       from papers p order by p.id`,
    );
  const attention = `@article{vaswani, title = {{Attention} Is All You Need}, author = {Vaswani, Ashish and {\\L}ukasz Kaiser},
  year = 2017, eprint = {1706.03762}, archivePrefix = {arXiv}, primaryClass = {cs.CL}}`;

  test('BibTeX, RIS and CSL-JSON by name and by how they begin; the same paper again changes nothing', async () => {
    const bib = `${attention}\n@misc{broken, title = {No end\n@book{second, title = {Second}, year = 1999}\n`;
    const path = await file('library.bib', bib);
    const first = await takeIn([path]);
    expect(first).toMatchObject({
      code: 0,
      stdout: 'added 2, updated 0, unchanged 0, rejected 1\n',
    });
    expect(first.stderr).toContain(`${path}:3: the entry is no BibTeX`);
    const again = 'added 0, updated 0, unchanged 2, rejected 1\n';
    expect((await takeIn([path])).stdout).toBe(again);
    expect((await takeIn([await file('library.bib.gz', gzipSync(bib))])).stdout).toBe(again);
    expect((await takeIn(['-'], bib)).stdout).toBe(again);
    const ris = 'TY  - BOOK\r\nTI  - Second\r\nPY  - 1999\r\nER  - \r\n';
    const csl = '[{"title": "Attention is all you need", "DOI": "10.48550/arXiv.1706.03762"}]';
    const others = [await file('a.ris', ris), await file('b.json', csl)];
    expect((await takeIn(others)).stdout).toBe('added 0, updated 0, unchanged 2, rejected 0\n');
    expect(await stored()).toMatchObject([
      {
        key: 'arxiv:1706.03762',
        title: 'Attention Is All You Need',
        authors: ['Ashish Vaswani', 'Łukasz Kaiser'],
        categories: ['cs.CL'],
      },
      { key: expect.stringMatching(/^file:list-/), title: 'Second', publishedIn: 'year' },
    ]);
  });

  test('a list fills in what the desk lacks, and takes nothing away', async () => {
    const known = {
      id: '1706.03762',
      title: 'Attention Is All You Need',
      publishedAt: '2017-06-12T17:57:34Z',
      categories: ['cs.CL', 'cs.LG'],
    };
    await takeIn(['-'], `${JSON.stringify(known)}\n`);
    const spoilt = attention.replace('{Attention} Is', 'attention is').replace('2017', '2023');
    expect((await takeIn(['-'], spoilt)).stdout).toMatch(/^added 0, updated 1, unchanged 0/);
    const [paper] = await stored();
    expect(paper).toMatchObject({
      title: known.title,
      published: '2017-06-12',
      publishedIn: null,
      categories: known.categories,
      authors: ['Ashish Vaswani', 'Łukasz Kaiser'],
    });
    const abstract = `${attention.slice(0, -1)}, abstract = {We propose a network.}}`;
    await takeIn(['-'], abstract);
    expect((await takeIn(['-'], attention)).stdout).toMatch(/unchanged 1/);
    expect((await stored())[0]!.abstract).toBe('We propose a network.');
  });

  test('a year makes room for a month and for a day, and never takes their place', async () => {
    const said = async (date: string, who = 'bib') => {
      const bib = `@misc{a, title = {Dated}, doi = {10.1000/dated}, date = {${date}}}`;
      const row = `${JSON.stringify({ id: '10.1000/dated', title: 'Dated', publishedAt: date })}\n`;
      await takeIn(['-'], who === 'bib' ? bib : row);
      const [paper] = (await stored()) as { published: string; publishedIn?: string | null }[];
      return `${paper!.published} ${paper!.publishedIn ?? 'day'}`;
    };
    expect(await said('2019')).toBe('2019-01-01 year');
    expect(await said('2019-03')).toBe('2019-03-01 month');
    expect(await said('2019')).toBe('2019-03-01 month');
    expect(await said('2019-03-01')).toBe('2019-03-01 day');
    expect(await said('2019-03')).toBe('2019-03-01 day');
    expect(await said('2020', 'row')).toBe('2019-03-01 day');
    expect(await said('2020-05-06', 'row')).toBe('2020-05-06 day');
  });

  test("arXiv's snapshot, a line a record", async () => {
    const record = {
      id: '0704.0001',
      submitter: 'Pavel Nadolsky',
      authors: "C. Bal\\'azs, E. L. Berger (Argonne), P. M. Nadolsky",
      title: 'Calculation of prompt diphoton production\n  cross sections',
      doi: '10.1103/PhysRevD.76.013009 10.1000/erratum',
      'journal-ref': 'Phys.Rev.D76:013009,2007',
      categories: 'hep-ph hep-ex',
      abstract: '  A fully differential calculation\nis presented.\n  It is good.\n',
      versions: [
        { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
        { version: 'v2', created: 'Tue, 24 Jul 2007 20:10:27 GMT' },
      ],
      update_date: '2008-11-26',
      authors_parsed: [
        ['Balázs', 'C.', ''],
        ['Berger', 'E. L.', ''],
      ],
    };
    const {
      authors_parsed: _,
      versions: __,
      ...bare
    } = { ...record, id: 'hep-th/9901001', doi: null };
    const lines = [record, bare].map((row) => `${JSON.stringify(row)}\n`).join('');
    expect((await takeIn([await file('arxiv-metadata-oai-snapshot.json', lines)])).stdout).toBe(
      'added 2, updated 0, unchanged 0, rejected 0\n',
    );
    const [one, two] = await stored();
    expect(one).toMatchObject({
      key: 'arxiv:0704.0001',
      title: 'Calculation of prompt diphoton production cross sections',
      abstract: 'A fully differential calculation is presented.\nIt is good.',
      authors: ['C. Balázs', 'E. L. Berger'],
      published: '2007-04-02',
      categories: ['hep-ph', 'hep-ex'],
    });
    expect(two!.authors).toEqual(['C. Balázs', 'E. L. Berger', 'P. M. Nadolsky']);
    const [row] = await db.query(`select version from papers where key = 'arxiv:0704.0001'`);
    expect(row!.version).toBe(2);
  });
});
