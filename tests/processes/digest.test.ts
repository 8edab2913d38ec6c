import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { connect, type Database } from '../../server/db/database.js';
import { freePort } from '../../server/free-port.js';
import { DataFolder } from '../support/data-folder.js';
import { lectern } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let db: Database;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('starter');
  db = await connect(database.url, { poolSize: 2 });
  env = {
    ...folder.env,
    DATABASE_URL: database.url,
    PUBLIC_URL: 'https://desk.example.org',
    MAIL_FROM: 'desk@example.org',
  };
});
afterAll(async () => {
  await db.close();
  await database.drop();
  await folder.remove();
});

let readers = 0;
async function addReader(): Promise<string> {
  const email = `reader${++readers}@example.org`;
  expect((await lectern(['user', 'add', email, '--name', 'Ada'], env)).code).toBe(0);
  return email;
}

const send = (args: string[], more: Record<string, string> = {}) =>
  lectern(['digest', 'send', ...args], { ...env, ...more });
const outbox = () => readdir(join(folder.path, 'outbox')).catch(() => []);

/** What a mail program needs to show the mail and offer to unsubscribe. */
function expectDigest(mail: string, email: string): void {
  const [head = ''] = mail.replaceAll('\r\n', '\n').split('\n\n');
  const unfolded = head.replace(/\n\s+/g, ' ');
  expect(unfolded).toMatch(/^From: Lectern <desk@example\.org>$/m);
  expect(unfolded).toContain(`To: Ada <${email}>`);
  expect(unfolded).toMatch(
    /^List-Unsubscribe: <https:\/\/desk\.example\.org\/mail\/unsubscribe\?d=[\w-]+&t=[\w-]+>$/m,
  );
  expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
  expect(unfolded).toMatch(/^Content-Type: multipart\/alternative;/m);
  expect(mail).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  expect(mail).toMatch(/^Content-Type: text\/html; charset=utf-8/m);
}

test('without a mail server: shown by --dry-run, then put in the outbox, and not sent twice', async () => {
  const email = await addReader();
  const shown = await send(['--user', email, '--dry-run']);
  expect(shown.code).toBe(0);
  expect(shown.stdout).toMatch(new RegExp(`^To: ${email}\nSubject: .+\n\n`));
  expect(shown.stdout).toContain('https://desk.example.org/paper/');
  expect(await outbox()).toEqual([]);

  expect((await send(['--user', email])).stdout).toBe(
    `sent 10 papers to ${email} as .eml in ${folder.path}/outbox\n`,
  );
  const files = await outbox();
  expect(files).toEqual([expect.stringMatching(/\.eml$/)]);
  expectDigest(await readFile(join(folder.path, 'outbox', files[0]!), 'utf8'), email);

  expect(await send(['--user', email])).toMatchObject({
    code: 0,
    stdout: 'not sent: Nothing new reached the threshold.\n',
  });
  expect(await outbox()).toEqual(files);
});

test('an address that nobody has', async () => {
  expect(await send(['--user', 'nobody@example.org'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'No reader has the address nobody@example.org. See: npm run lectern -- user list\n',
  });
});

test('with a mail server: the mail arrives there', async () => {
  const email = await addReader();
  const arrived: { to: string[]; mail: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      text(stream).then((mail) => {
        arrived.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const { code, stdout } = await send(['--user', email], { SMTP_URL: `smtp://127.0.0.1:${port}` });
  await new Promise<void>((resolve) => server.close(resolve));
  expect([code, stdout]).toEqual([0, `sent 10 papers to ${email}\n`]);
  expect(arrived).toMatchObject([{ to: [email] }]);
  expectDigest(arrived[0]!.mail, email);
});

test('a mail server that is away: said in one line with exit 1, and sent when it is back', async () => {
  const email = await addReader();
  const place = `127.0.0.1:${await freePort()}`;
  const away = { SMTP_URL: `smtp://${place}` };
  const complaint = `The mail server at ${place} did not take the mail (connect ECONNREFUSED ${place}). Check that it runs and that SMTP_URL is right.\n`;
  expect(await send(['--user', email], away)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: complaint,
  });

  await db.query(
    `update digests d set frequency = 'DAILY', next_at = now() - interval '1 minute'
     from accounts a where a.id = d.account_id and a.email = $1`,
    [email],
  );
  expect(await send(['--due'], away)).toMatchObject({
    code: 1,
    stdout: 'sent 0, failed 1\n',
    stderr: `${email}: ${complaint}`,
  });
  // The one that was asked for waits; the one that was due had nothing new.
  expect(await send(['--due'])).toMatchObject({ code: 0, stdout: 'sent 1\n', stderr: '' });
  expect(await send(['--due'])).toMatchObject({ code: 0, stdout: 'sent 0\n', stderr: '' });
});
