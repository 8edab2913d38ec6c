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
  db = await connect(database.url, 2);
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

test('a file, then the same packed and by standard input: nothing changes any more', async () => {
  const lines = paperLines(0, 5);
  const first = await takeIn([await file('papers.jsonl', lines)]);
  expect(first).toMatchObject({
    code: 0,
    stdout: 'added 5, updated 0, unchanged 0, rejected 0\n',
    stderr: expect.stringMatching(/^Reading \S+papers\.jsonl: \d+ of \d+ \(100 %\)\n$/),
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
