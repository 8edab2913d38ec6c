import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../server/free-port.js';
import { DataFolder } from '../support/data-folder.js';
import {
  type Finished,
  finished,
  lectern,
  startProgram,
  stopPrograms,
} from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let busy: Server;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('migrated');
  busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  busy.close();
  await stopPrograms();
  await database.drop();
  await folder.remove();
});

type Env = Record<string, string>;
const inFolder = (env: Env): Env => ({ ...folder.env, ...env });
const startDesk = (env: Env) => finished(startProgram('main', { env }));
const databaseWith = (change: (url: URL) => void): Env => {
  const url = new URL(database.url);
  change(url);
  return inFolder({ DATABASE_URL: url.href });
};

/** What it said last, once it ended as a program does that can't go on: one sentence or two, no stack. */
function complaint({ code, stdout, stderr }: Finished): string {
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toMatch(/"level":[456]0/);
  return stderr.trimEnd().split('\n').at(-1)!;
}

test('a taken port', async () => {
  const { port } = busy.address() as AddressInfo;
  expect(complaint(await startDesk(inFolder({ PORT: String(port) })))).toBe(
    `Port ${port} is taken. Stop what uses it, or set PORT to another.`,
  );
  expect(folder.postmaster()).toBeNull();
});

test('an address that this machine has not', async () => {
  const env = inFolder({ HOST: '203.0.113.1', DATABASE_URL: database.url });
  expect(complaint(await startDesk(env))).toBe(
    'This machine has no address 203.0.113.1. Correct HOST.',
  );
});

test.each(['embedded', 'given'])('a data folder that cannot be, %s Postgres', async (which) => {
  const file = join(folder.path, 'a-file');
  await writeFile(file, '');
  const env: Env = {
    LECTERN_DATA_DIR: join(file, 'data'),
    ...(which === 'given' && { DATABASE_URL: database.url }),
  };
  for (const result of [await startDesk(env), await lectern(['user', 'list'], env)])
    expect(complaint(result)).toMatch(
      /^The data folder \S+a-file\/data\S* can't be written \(ENOTDIR\)\. Make it writable, or set LECTERN_DATA_DIR to another folder\.$/,
    );
});

test('a database that does not answer', async () => {
  const port = await freePort();
  const env = inFolder({ DATABASE_URL: `postgres://lectern:secret@127.0.0.1:${port}/lectern` });
  for (const result of [await startDesk(env), await lectern(['migrate', 'status'], env)])
    expect(complaint(result)).toBe(
      `No Postgres answers at 127.0.0.1:${port}. Start it, or correct DATABASE_URL (unset it to use the embedded one).`,
    );
});

test('a wrong password, user or database name', async () => {
  const place = new URL(database.url).host;
  const refused = `Postgres at ${place} refused user "lectern" or the password. Correct DATABASE_URL.`;
  const wrongPassword = databaseWith((url) => {
    url.password = 'wrong';
  });
  expect(complaint(await startDesk(wrongPassword))).toBe(refused);
  const { stderr, ...rest } = await lectern(['user', 'list'], wrongPassword);
  expect(complaint({ stderr, ...rest })).toBe(refused);
  expect(stderr).not.toContain('wrong');
  const noDatabase = databaseWith((url) => {
    url.pathname = '/nowhere';
  });
  expect(complaint(await lectern(['user', 'list'], noDatabase))).toBe(
    `Postgres at ${place} has no database "nowhere". Create it, or correct DATABASE_URL.`,
  );
});

const wrong: Env = {
  PORT: 'http',
  PUBLIC_URL: 'desk.example.org',
  DATABASE_URL: 'postgres://user@host:port:1/',
  SMTP_URL: 'mail.example.org',
  MAIL_FROM: 'nobody',
  MAIL_BOUNCES: 'a-very-long-mailbox@desk.example.org',
  VECTOR_INDEX: 'annoy',
  MILVUS_ADDRESS: 'nowhere',
  MILVUS_PREFIX: '9 lives',
  MILVUS_SHARDS: '0',
  MILVUS_PARTITIONS: 'many',
  DKIM_SELECTOR: 'not one',
  SESSION_SECRET: 'short',
  LOG_LEVEL: 'loud',
  STARTER_PAPERS: 'maybe',
  EMBED_THREADS: '0',
  DKIM_KEY_FILE: '/nowhere/dkim.pem',
};

test.each(['main', 'cli', 'worker'] as const)(
  '%s lists every wrong variable at once',
  async (entry) => {
    const env = inFolder(wrong);
    const args = entry === 'cli' ? ['user', 'list'] : [];
    const result = await finished(startProgram(entry, { args, env }));
    complaint(result);
    const [heading, ...faults] = result.stderr.trimEnd().split('\n');
    expect(heading).toBe('The environment is not right:');
    expect(faults.map((line) => line.split(':')[0]!.trim())).toEqual(Object.keys(wrong));
    expect(result.stderr).not.toMatch(/Invalid|NaN|undefined/);
  },
);

test('Milvus without its address', async () => {
  const said = complaint(await startDesk(inFolder({ VECTOR_INDEX: 'milvus' })));
  expect(said).toBe(
    '  MILVUS_ADDRESS: must say where Milvus is (host:port), since VECTOR_INDEX is milvus',
  );
});
