import { existsSync } from 'node:fs';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { connect, type Database } from '../../server/db/database.js';
import { tablesInOrder } from '../../server/db/table-order.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { lectern, startProgram } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let db: Database;
let file: string;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('starter');
  db = await connect(database.url, { poolSize: 2 });
  file = join(folder.path, 'desk.backup');
  await run('user add ada@example.org --name Ada');
  await db.query(`insert into saves (account_id, paper_id, note)
    select a.id, p.id, E'a\\tb\\\\.\\nc \\u2028 d \\r e' from accounts a, papers p where p.key = 'arxiv:1412.6980'`);
  await writeFile(join(folder.path, 'secret'), 'the secret that signs the links in mails');
});
afterAll(async () => {
  await db.close();
  await database.drop();
  await folder.remove();
});

const run = (line: string, env: Record<string, string> = {}) =>
  lectern(line.split(' '), { ...folder.env, DATABASE_URL: database.url, ...env });

/** A fingerprint of each table's rows. */
async function contents(of: Database): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const { name } of await tablesInOrder(of)) {
    const [row] = await of.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`,
    );
    sums[name] = row!.sum;
  }
  return sums;
}

test('what was backed up is there again, row by row, in an empty desk elsewhere', async () => {
  const { code, stdout } = await run(`backup ${file}`);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/desk\.backup: \d+\.\d MiB\n$/)]);
  const [other, empty] = [await DataFolder.make(), await createDatabase('nothing')];
  const there = { ...other.env, DATABASE_URL: empty.url };
  try {
    const restored = await run(`restore ${file}`, there);
    expect(restored).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/as it was/),
    });
    const copy = await connect(empty.url, { poolSize: 2 });
    const { desk: before, ...same } = await contents(db);
    const { desk: after, ...again } = await contents(copy);
    expect(again).toEqual(same);
    expect(Number(same.papers!.split(' ')[0])).toBe(132);
    expect(Number(same.vectors!.split(' ')[0])).toBeGreaterThan(100);
    // Indexes of the old desk are not taken for those of this one.
    expect(after).not.toBe(before);
    const [{ next }] = (await copy.query(`select nextval('paper_revision') as next`)) as [
      { next: string },
    ];
    const [{ most }] = (await copy.query(`select max(revision) as most from papers`)) as [
      { most: string },
    ];
    expect(Number(next)).toBeGreaterThan(Number(most));
    await copy.close();
    expect(await readFile(join(other.path, 'secret'), 'utf8')).toMatch(/^the secret that signs/);
    // Triggers are at work again.
    expect((await run('user list', there)).stdout).toBe('ada@example.org\treader\tAda\n');
    expect(await run(`restore ${file}`, there)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The desk is not empty\..*--replace/),
    });
    expect((await run(`restore ${file} --replace`, there)).code).toBe(0);
  } finally {
    await empty.drop();
    await other.remove();
  }
});

test('what is no whole backup of this version changes nothing', async () => {
  const before = await contents(db);
  const lines = gunzipSync(await readFile(file))
    .toString('latin1')
    .split('\n');
  const pack = (text: string) => gzipSync(Buffer.from(text, 'latin1'));
  const faults: [string, Buffer, RegExp][] = [
    ['none', Buffer.from('hello'), /not whole|no backup/],
    ['text', pack('hello\n'), /no backup of a Lectern desk/],
    ['short', pack(lines.slice(0, lines.length / 2).join('\n')), /not whole/],
    ['old', pack(lines.join('\n').replace(/,"[A-Za-z]+\d+"\]/, ']')), /An older version/],
    [
      'odd',
      pack(lines.join('\n').replace('-- the backup is whole', 'drop table papers;')),
      /no backup holds/,
    ],
  ];
  for (const [name, bytes, message] of faults) {
    const wrong = join(folder.path, `${name}.backup`);
    await writeFile(wrong, bytes);
    const { code, stderr } = await run(`restore ${wrong} --replace`);
    expect([name, code, stderr]).toEqual([name, 1, expect.stringMatching(message)]);
  }
  await writeFile(join(folder.path, 'cut.backup'), await readFile(file));
  await truncate(join(folder.path, 'cut.backup'), 20_000);
  expect((await run(`restore ${join(folder.path, 'cut.backup')} --replace`)).stderr).toMatch(
    /not whole/,
  );
  expect((await run(`restore ${join(folder.path, 'missing')} --replace`)).stderr).toMatch(
    /can't be read/,
  );
  expect(await contents(db)).toEqual(before);
});

test('a backup that is killed midway leaves the one before it as it was', async () => {
  // Rows enough that writing them takes a while.
  await db.query(`create table filler (text text)`);
  await db.query(`insert into filler select md5(random()::text) from generate_series(1, 1500000)`);
  const before = await readFile(file);
  const env = { ...folder.env, DATABASE_URL: database.url };
  const program = startProgram('cli', { args: ['backup', file], env });
  const drafts = async () => (await readdir(folder.path)).filter((name) => name.endsWith('.new'));
  await eventually(async () => (await drafts()).length > 0);
  await sleep(100);
  await program.stop('SIGKILL');
  expect((await readFile(file)).equals(before)).toBe(true);
  await db.query('drop table filler');
  expect((await run(`backup ${file}`)).code).toBe(0);
  expect(existsSync(file)).toBe(true);
  expect((await run(`backup ${join(folder.path, 'no/such/folder/x')}`)).stderr).toMatch(
    /can't be written/,
  );
});
