import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../../server/db/database.js';
import { DataFolder } from '../support/data-folder.js';
import { lectern } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('starter');
});
afterAll(async () => {
  await database.drop();
  await folder.remove();
});

const run = (line: string, env: Record<string, string> = {}) =>
  lectern(line.split(' '), { ...folder.env, DATABASE_URL: database.url, ...env });

test('accounts are added, listed and given roles', async () => {
  expect(await run('user list')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await run('user add Ada@Example.org --name Ada')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ada@example\.org [\w-]{16}\n$/),
  });
  expect(await run('user role ada@example.org operator')).toMatchObject({
    code: 0,
    stdout: 'ada@example.org is operator now.\n',
  });
  expect((await run('user list')).stdout).toBe('ada@example.org\toperator\tAda\n');
  expect(JSON.parse((await run('user list --json')).stdout)).toMatchObject([
    { email: 'ada@example.org', role: 'operator', displayName: 'Ada' },
  ]);
});

test.each([
  ['user add ada@example.org', /has an account/],
  ['user add ada', /"ada" is no mail address/],
  ['user role nobody@example.org operator', /No account has the address nobody@example\.org/],
])('%s fails with one line', async (line, message) => {
  const { code, stdout, stderr } = await run(line);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(message);
  expect(stderr.match(/\n/g)).toHaveLength(1);
});

test('the report on rankers says that there is none; what cannot be judged yet says why', async () => {
  expect(await run('ranker report')).toMatchObject({ code: 0, stdout: '' });
  expect((await run('ranker report --json')).stdout).toBe('[]\n');
  expect((await run('ranker learn')).stderr).toMatch(/^Nothing was learnt/);
  const failing: [string, number, RegExp][] = [
    ['ranker propose trending=2 fresh=1.5', 1, /0 pages \(0 readers\).*100 pages/],
    ['ranker propose fame=2', 1, /“fame” is none of near/],
    ['ranker propose near=99', 1, /“near” must be from 0\.1 to 10/],
    ['ranker propose near', 2, /feature=factor/],
    ['ranker drop 7', 1, /was not found/],
  ];
  for (const [line, code, message] of failing) {
    const outcome = await run(line);
    expect([line, outcome.code]).toEqual([line, code]);
    expect(outcome.stderr).toMatch(message);
  }
});

test('migrations go down and up, and status only looks', async () => {
  const states = async () => (await run('migrate status')).stdout.match(/^\w+/gm)!;
  const before = await states();
  expect(new Set(before)).toEqual(new Set(['applied']));
  expect(await run('migrate down')).toMatchObject({
    code: 0,
    stdout: 'Undid the newest migration.\n',
  });
  for (const _ of ['the first look', 'the second'])
    expect(await states()).toEqual([...before.slice(1), 'pending']);
  expect((await run('migrate up')).stdout).toMatch(
    /^applied {2}\w+\nThe schema is up to date\.\n$/,
  );
  expect((await run('migrate up')).stdout).toBe('The schema is up to date.\n');
  expect(await states()).toEqual(before);
  // Who was there before has a digest again.
  expect((await run('digest send --user ada@example.org --dry-run')).code).toBe(0);
});

test('the status of an empty database: everything is pending', async () => {
  const empty = await createDatabase('nothing');
  try {
    const { code, stdout } = await run('migrate status', { DATABASE_URL: empty.url });
    expect(code).toBe(0);
    expect(new Set(stdout.match(/^\w+/gm))).toEqual(new Set(['pending']));
  } finally {
    await empty.drop();
  }
});

test('doctor finds all well, or says what is wrong', async () => {
  const { code, stdout } = await run('doctor');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ok {4}database: up to date, 132 papers$/m);
  expect(stdout).toMatch(/^ok {4}embedding: every paper has its vector$/m);
  const ill = await run('doctor --json', { MODEL_DIR: '/nowhere' });
  expect(ill.code).toBe(1);
  const findings = JSON.parse(ill.stdout) as { name: string; ok: boolean; text: string }[];
  expect(findings.filter(({ ok }) => !ok)).toEqual([
    {
      ...{ name: 'model', ok: false, level: 'wrong' },
      text: expect.stringContaining('set MODEL_DIR to a folder'),
    },
  ]);
});

test('doctor names a Milvus that does not answer', async () => {
  const env = { VECTOR_INDEX: 'milvus', MILVUS_ADDRESS: '127.0.0.1:9' };
  const { code, stdout } = await run('doctor', env);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^WRONG vector index: Milvus at 127\.0\.0\.1:9 does not answer: .+ Start it, or correct MILVUS_ADDRESS/m,
  );
});

test('reindex without a running desk removes the saved indexes', async () => {
  const index = join(folder.path, 'index');
  await mkdir(join(index, 'vectors'), { recursive: true });
  expect(await run('reindex')).toMatchObject({
    code: 0,
    stdout: 'Removed the saved indexes; the next start builds them from the database.\n',
  });
  expect(existsSync(index)).toBe(false);
});

test('what a reader saved and chose is exported, as is a collection', async () => {
  const [, password] = /^\S+ (\S+)/.exec((await run('user add exports@example.org')).stdout)!;
  expect(password).toHaveLength(16);
  const db = await connect(database.url, { poolSize: 1 });
  await db.query(
    `insert into saves (account_id, paper_id) select a.id, p.id from accounts a, papers p
     where email = 'exports@example.org' and key in ('arxiv:1412.6980', 'arxiv:1706.03762')`,
  );
  const [collection] = await db.query<{ id: string }>(
    `insert into collections (account_id, name) select id, 'Optimisers' from accounts
     where email = 'exports@example.org' returning id`,
  );
  await db.query(
    `insert into collection_papers (collection_id, paper_id) select $1, id from papers where key = 'arxiv:1412.6980'`,
    [collection!.id],
  );
  await db.close();
  const takeout = JSON.parse((await run('export user exports@example.org')).stdout);
  expect(takeout).toMatchObject({ lectern: 1, saves: [{ counts: true }, { counts: true }] });
  const { stdout, code } = await run('export user Exports@example.org --format bibtex');
  expect([code, stdout.match(/^@\w+\{\w+,$/gm)?.toSorted()]).toEqual([
    0,
    ['@misc{kingma2014adam,', '@misc{vaswani2017attention,'],
  ]);
  const id = collection!.id;
  const json = JSON.parse((await run(`export collection ${id} --format csl-json`)).stdout);
  expect(json).toMatchObject([{ id: 'kingma2014adam' }]);
  expect((await run(`export collection ${id} --format ieee`)).stdout).toMatch(
    /^\[1\] D\. P\. Kingma/,
  );
  for (const [line, exit] of [
    ['export user nobody@example.org', 1],
    ['export collection none', 1],
    [`export collection ${id} --format mla`, 2],
  ] as const)
    expect(await run(line)).toMatchObject({ code: exit, stdout: '' });
});

test('a collection that a search fills is exported where no desk runs', async () => {
  await run('user add searches@example.org');
  const db = await connect(database.url, { poolSize: 1 });
  const [collection] = await db.query<{ id: string }>(
    `insert into collections (account_id, name, search) select id, 'Kingma', 'author:kingma' from accounts
     where email = 'searches@example.org' returning id`,
  );
  await db.close();
  const exported = await run(`export collection ${collection!.id} --format csl-json`);
  expect(exported).toMatchObject({ code: 0, stderr: '' });
  const ids = JSON.parse(exported.stdout).map(({ id }: { id: string }) => id);
  expect(ids).toContain('kingma2014adam');
  expect(ids).not.toContain('vaswani2017attention');
});

test('papers are made one and two again, and what is wrong is said in a line', async () => {
  expect((await run('duplicates')).stdout).toBe('Nothing to judge.\n');
  const merge = await run('duplicates merge arxiv:1706.03762 arxiv:1412.6980');
  expect(merge).toMatchObject({ code: 0, stderr: '' });
  expect(merge.stdout).toMatch(/arxiv:1412\.6980 \(Adam.*became part of arxiv:1706\.03762: HAND\n/);
  const { merges } = JSON.parse((await run('duplicates --json')).stdout);
  expect((await run(`duplicates undo ${merges[0].id}`)).stdout).toMatch(/HAND, undone\n/);
  for (const [line, message] of [
    [`duplicates undo ${merges[0].id}`, /undone before/],
    ['duplicates undo x', /no number of a merge/],
    ['duplicates merge arxiv:1706.03762 arxiv:9999.99999', /was not found/],
  ] as const) {
    const { code, stderr } = await run(line);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  }
});
