import { join } from 'node:path';
import { connect, type Database } from '../../server/db/database.js';
import { DataFolder } from '../support/data-folder.js';
import { lectern } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('starter');
  db = await connect(database.url, { poolSize: 2 });
});
afterAll(async () => {
  await db.close();
  await database.drop();
  await folder.remove();
});

const hasty =
  'fsync, full_page_writes, synchronous_commit is off: what readers did last is lost when the machine fails; set it to on';

interface Found {
  readonly name: string;
  readonly level: string;
  readonly text: string;
}
const look = async (env: Record<string, string> = {}) => {
  const given = { ...folder.env, DATABASE_URL: database.url, ...env };
  const { code, stdout } = await lectern(['doctor', '--json'], given);
  const findings = JSON.parse(stdout) as Found[];
  // The Postgres of the tests is a hasty one.
  const told = findings.filter(({ level, text }) => level !== 'ok' && text !== hasty);
  return { code, findings, told: told.map(({ name, level, text }) => `${level} ${name}: ${text}`) };
};

test('a desk that is well: all is looked at, and nothing is told but for what is usual', async () => {
  const { code, findings, told } = await look();
  expect([code, told]).toEqual([0, []]);
  expect(findings).toContainEqual({ name: 'postgres', level: 'warn', ok: true, text: hasty });
  expect(findings.map(({ name }) => name).toSorted()).toEqual([
    ...['address', 'clock', 'data folder', 'database', 'desk', 'embedding', 'failures'],
    ...['indexes', 'jobs', 'mail', 'mails', 'model', 'postgres', 'sources'],
  ]);
});

test('without Postgres the rest is looked at all the same', async () => {
  const { code, told, findings } = await look({ DATABASE_URL: 'postgres://127.0.0.1:1/none' });
  expect(code).toBe(1);
  expect(told).toEqual([
    expect.stringMatching(/^wrong database: No Postgres answers at 127.0.0.1:1\./),
  ]);
  expect(findings.map(({ name }) => name)).toContain('model');
});

test('a schema of another version is told, and left as it is', async () => {
  const empty = await createDatabase('nothing');
  try {
    for (const _ of ['the first look', 'the second']) {
      const { code, told } = await look({ DATABASE_URL: empty.url });
      expect([code, told]).toEqual([
        1,
        [expect.stringMatching(/^wrong database: is not up to date; run: .* migrate up$/)],
      ]);
    }
  } finally {
    await empty.drop();
  }
});

test('mail: a server that does not answer is wrong, an address that will not do is told', async () => {
  const { code, told } = await look({
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'desk@one.example',
    PUBLIC_URL: 'http://two.example',
  });
  expect(code).toBe(1);
  expect(told).toEqual([
    expect.stringMatching(/^warn address: http:\/\/two\.example is not encrypted/),
    expect.stringMatching(/^wrong mail: 127\.0\.0\.1:1 does not take mails \(.*ECONNREFUSED/),
    expect.stringMatching(/^warn sender: mails come from one\.example .* two\.example/),
    expect.stringMatching(/^warn signature: the desk signs no mails/),
  ]);
  const local = await look({ SMTP_URL: 'smtp://127.0.0.1:1' });
  expect(local.told).toContainEqual(expect.stringMatching(/^warn address: .*set PUBLIC_URL/));
  expect(local.told).toContainEqual(expect.stringMatching(/^warn sender: .*set MAIL_FROM/));
});

test('a key that is not in the DNS is told', async () => {
  const DKIM_KEY_FILE = join(folder.path, 'dkim.pem');
  const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'desk@lectern.invalid', DKIM_KEY_FILE };
  await lectern(['mail', 'dkim'], { ...folder.env, ...mail });
  expect((await look(mail)).told).toContainEqual(
    expect.stringMatching(/^warn signature: lectern\._domainkey\.lectern\.invalid does not have/),
  );
});

test('work that is late or failed is told, and is no reason to call the desk broken', async () => {
  await db.query(`insert into sources (name, definition, failures, last_error)
    values ('arxiv cs.XX', '{"kind": "arxiv", "categories": ["cs.XX"]}', 3, 'the far end hung up')`);
  await db.query(`insert into failures (kind, place, message, times, first_at, last_at)
    values ('UPKEEP', 'embedding', 'no room', 1, now(), now())`);
  const { code, told } = await look();
  expect([code, told]).toEqual([
    0,
    [
      expect.stringMatching(/^warn sources: arxiv cs\.XX failed 3 times in a row \(the far end/),
      expect.stringMatching(/^warn failures: 1 kinds in the past day, the last in embedding/),
    ],
  ]);
});
