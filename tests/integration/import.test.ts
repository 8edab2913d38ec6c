import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fromBytes, toBytes } from '../../embeddings/index.js';
import { systemClock } from '../../server/clock.js';
import { connect, type Database } from '../../server/db/database.js';
import { ImportService } from '../../server/features/ingest/import-service.js';
import { openInput } from '../../server/features/ingest/jsonl-reader.js';
import { PgEmbeddingStore } from '../../server/features/ingest/pg-embedding-store.js';
import { PgIngestStore } from '../../server/features/ingest/pg-ingest-store.js';
import { PgSourceStore } from '../../server/features/ingest/pg-source-store.js';
import { PgPaperStore } from '../../server/features/papers/pg-paper-store.js';
import { shared } from '../support/shared.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: Database;
let imports: ImportService;
beforeAll(async () => {
  database = await createDatabase('migrated');
  db = await connect(database.url);
  imports = new ImportService(new PgIngestStore(db), new PgSourceStore(db), systemClock);
});
afterAll(async () => {
  await db.close();
  await database.drop();
});
beforeEach(() => db.query('truncate papers, authors cascade'));

const importText = (text: string | Buffer) =>
  imports.importJsonl(Readable.from([Buffer.from(text)]), 'input');
const titles = async () =>
  (await db.query<{ title: string }>('select title from papers order by id')).map(
    (row) => row.title,
  );
const line = (row: object) => `${JSON.stringify(row)}\n`;

test('good rows go in, bad rows are named by line', async () => {
  const rows = [
    line({
      id: 'a',
      title: 'First',
      abstract: 'Fine.',
      authors: ['Ada Lovelace'],
      publishedAt: '2024-01-02T03:04:05Z',
    }),
    '{"id": "b", "title": "broken\n',
    line({ id: 'c', abstract: 'no title' }),
    line({ title: 'no id' }),
    line({ id: 'd', title: '   ' }),
    line({ id: 'e', title: 'Wrong date', publishedAt: 'yesterday' }),
    line({ id: 'f', title: 'Impossible day', feedDate: '2024-02-30' }),
    line({ id: 'g', title: 'Huge', abstract: 'x'.repeat(10_000_000) }),
    line({ id: 'h', title: 'Long', abstract: 'x'.repeat(200_000) }),
    '\n',
    '[1, 2]\n',
    'null\n',
    line({ id: 'i', title: 'Wrong type', authors: 'Ada' }),
    line({ id: 'j', title: 'Negative', upvotes: -3 }),
    line({ id: 'k', title: 'Wrong DOI', doi: 'ten' }),
    line({ id: 'l', title: 'Last', unknown: { field: true }, doi: null }),
  ];
  const summary = await importText(rows.join(''));
  expect(await titles()).toEqual(['First', 'Last']);
  expect(summary).toMatchObject({ added: 2, updated: 0, unchanged: 0, rejected: 13 });
  expect(summary.rejections.map((rejection) => rejection.line)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15,
  ]);
  expect(summary.rejections[4]!.reason).toContain('publishedAt');
});

test('control characters, half surrogates and bytes that are no UTF-8', async () => {
  const odd = Buffer.concat([
    Buffer.from(
      '{"id":"a","title":"Nul\\u0000 and \\ud800 half","abstract":"tab\\tand\\u0007bell"}\n',
    ),
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x0a]),
    Buffer.from(line({ id: 'b', title: 'Ünïcode 𝒳' })),
  ]);
  const summary = await importText(odd);
  expect(await titles()).toEqual(['Nul and \ufffd half', 'Ünïcode 𝒳']);
  expect(summary.rejections).toEqual([
    { file: 'input', line: 2, reason: 'the line is not UTF-8 text' },
  ]);
});

test('the same id twice: the later row counts', async () => {
  const summary = await importText(
    line({ id: 'a', title: 'Old' }) +
      line({ id: 'a', title: 'New' }) +
      line({ id: 'a', title: 'New' }),
  );
  expect(summary).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
  expect(await titles()).toEqual(['New']);
});

test('one paper under several ids is one paper', async () => {
  await importText(line({ id: 'x', title: 'Paper', arxivId: '2403.04132v2' }));
  await importText(line({ id: '2403.04132', title: 'Paper', doi: '10.1000/ABC' }));
  await importText(line({ id: 'doi', title: 'Paper, third', doi: 'https://doi.org/10.1000/abc' }));
  // arXiv's record says what it is called; one that knows it by DOI alone fills in what is missing.
  expect(await titles()).toEqual(['Paper']);
  const papers = new PgPaperStore(db);
  const id = await papers.findIdByExternalId({ scheme: 'file', value: 'doi' });
  expect(await papers.findByIds([id!])).toMatchObject([{ key: 'arxiv:2403.04132' }]);
});

test('running it again changes nothing', async () => {
  const file = Array.from({ length: 450 }, (_, at) =>
    line({ id: `p${at}`, title: `Paper ${at}`, authors: [`Author ${at % 7}`] }),
  ).join('');
  expect(await importText(file)).toMatchObject({ added: 450, unchanged: 0 });
  const before = await db.query('select id, revision from papers order by id');
  expect(await importText(file)).toMatchObject({ added: 0, updated: 0, unchanged: 450 });
  expect(await db.query('select id, revision from papers order by id')).toEqual(before);
});

test('a gzip file that ends too early keeps what came before', async () => {
  const folder = await mkdtemp(join(shared.values().folder, 'import-'));
  const whole = gzipSync(
    Array.from({ length: 3_000 }, (_, at) =>
      line({ id: `p${at}`, title: `Paper ${Math.sin(at)}` }),
    ).join(''),
  );
  await writeFile(join(folder, 'cut.jsonl.gz'), whole.subarray(0, whole.length / 2));
  await expect(
    imports.importJsonl(openInput(join(folder, 'cut.jsonl.gz')), 'cut'),
  ).rejects.toThrow();
  expect((await titles()).length).toBeGreaterThan(200);
});

test('spellings of a name are one author, and the order of authors is kept', async () => {
  await importText(
    line({ id: 'a', title: 'One', authors: ['Zoë  Müller', 'Ada'] }) +
      line({ id: 'b', title: 'Two', authors: ['Ada', 'ZOE MULLER'] }),
  );
  const papers = await new PgPaperStore(db).findByIds(
    (await db.query<{ id: number }>('select id from papers order by id')).map(({ id }) => id),
  );
  const byTitle = new Map(papers.map((paper) => [paper.title, paper.authors.map(({ id }) => id)]));
  expect(byTitle.get('Two')).toEqual([...byTitle.get('One')!].reverse());
});

test('an author of many batches is one, spelt as the first row that names it, also when a later import meets it', async () => {
  const rows = Array.from({ length: 1_300 }, (_, n) =>
    line({
      id: `${n}`,
      title: `Title ${n}`,
      authors: [`Only here ${n}`, n === 0 ? 'Zoë Müller' : 'ZOE MULLER'],
    }),
  );
  await importText(rows.slice(0, 1_200).join(''));
  await importText(rows.join(''));
  const authors = await db.query(
    `select name, array_agg(distinct position) as positions, count(*)::int as papers
     from authors join paper_authors on author_id = id group by name order by papers desc limit 2`,
  );
  expect(authors).toEqual([
    { name: 'Zoë Müller', positions: [1], papers: 1_300 },
    { name: expect.stringMatching(/^Only here \d+$/), positions: [0], papers: 1 },
  ]);
  const [known] = await db.query('select count(*)::int as names from authors');
  expect(known).toEqual({ names: 1_301 });
});

test('whatever a file holds, every line is counted once and good rows around it go in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 50 })), { maxLength: 8 }),
      async (junk) => {
        await db.query('truncate papers, authors cascade');
        const lines = junk
          .map((text) => text.replace(/[\n\r]/g, ' '))
          .filter((text) => text.trim() !== '');
        const text =
          line({ id: 'first', title: 'First' }) +
          lines.map((entry) => `${entry}\n`).join('') +
          line({ id: 'last', title: 'Last' });
        const { added, updated, unchanged, rejected } = await importText(text);
        expect(added + updated + unchanged + rejected).toBe(lines.length + 2);
        expect(await titles()).toEqual(expect.arrayContaining(['First', 'Last']));
      },
    ),
    { numRuns: 30 },
  );
});

test('vectors that come with papers are those of their texts; a wrong one is named by its line', async () => {
  const base64 = toBytes(Float32Array.of(0, 3, 4)).toString('base64');
  const rows = [
    line({ id: 'a', title: 'Numbers', vector: [2, 0, 0] }),
    line({ id: 'b', title: 'Bytes', vector: base64 }),
    line({ id: 'c', title: 'None' }),
    line({ id: 'd', title: 'Short', vector: [1, 0] }),
    line({ id: 'e', title: 'Nowhere', vector: [0, 0, 0] }),
    line({ id: 'f', title: 'Text', vector: 'north-east' }),
    line({ id: 'g', title: 'Half a number', vector: base64.slice(4) }),
  ];
  const vectorsOf = { modelId: 'm', dimension: 3 };
  const read = () =>
    imports.importJsonl(Readable.from([Buffer.from(rows.join(''))]), 'input', undefined, {
      vectorsOf,
    });
  const summary = await read();
  expect(summary).toMatchObject({ added: 3, rejected: 4 });
  expect(summary.rejections.map(({ line: at, reason }) => [at, reason])).toEqual([
    [4, "vector: has 2 numbers, the model's have 3"],
    [5, 'vector: is zero, or holds what is no number'],
    [6, 'vector: must be a list of numbers, or base64'],
    [7, "vector: has 2 numbers, the model's have 3"],
  ]);

  // One at a time, so that there is more than one piece.
  const embedding = new PgEmbeddingStore(db, 1);
  expect(await embedding.linkCached('m')).toBe(2);
  expect(await embedding.linkCached('m')).toBe(0);
  expect((await embedding.findPending('m', 9)).map(({ text }) => text)).toEqual(['None']);
  const stored = await db.query<{ title: string; vector: Buffer }>(
    `select title, vector from papers p join paper_vectors pv on pv.paper_id = p.id
     join vectors v on v.model = pv.model and v.text_hash = pv.text_hash order by title`,
  );
  expect(stored.map(({ title, vector }) => [title, [...fromBytes(vector, 3)]])).toEqual([
    ['Bytes', [0, expect.closeTo(0.6), expect.closeTo(0.8)]],
    ['Numbers', [1, 0, 0]],
  ]);
  expect(await read()).toMatchObject({ added: 0, unchanged: 3, rejected: 4 });
});

test('without the model’s name what rows have by that name does not matter', async () => {
  await importText(line({ id: 'a', title: 'Whatever', vector: 'of mosquitoes' }));
  expect(await new PgEmbeddingStore(db).linkCached('m')).toBe(0);
});
