import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolder } from '../support/data-folder.js';
import { dkimResults } from '../support/dkim-results.js';
import { holidayNote, postfixBounce } from '../support/mail-reports.js';
import { lectern } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let env: Record<string, string>;
let readers = 0;
beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('starter');
  env = {
    ...folder.env,
    DATABASE_URL: database.url,
    MAIL_FROM: 'desk@desk.example',
    MAIL_BOUNCES: 'bounces@desk.example',
  };
});
afterAll(async () => {
  await database.drop();
  await folder.remove();
});

/** A mail that was just sent to a new reader. */
async function sentMail(more: Record<string, string> = {}): Promise<string> {
  const email = `reader${++readers}@example.org`;
  expect((await lectern(['user', 'add', email], env)).code).toBe(0);
  const sent = await lectern(['digest', 'send', '--user', email], { ...env, ...more });
  expect(sent.code).toBe(0);
  const outbox = join(folder.path, 'outbox');
  for (const file of await readdir(outbox)) {
    const mail = await readFile(join(outbox, file), 'utf8');
    if (mail.includes(`<${email}>`)) return mail;
  }
  throw new Error(`${email} got none`);
}

test('a report is taken from a pipe and from a file; what is none is refused with the reason', async () => {
  const sender = /^X-Bounces-To:\s+(\S+)\r$/m.exec(await sentMail())![1]!;
  const pipe = (input: string) => lectern(['mail', 'report'], env, input);
  const bounce = postfixBounce(sender);
  expect(await pipe(bounce)).toMatchObject({
    code: 0,
    stdout: 'bounced: 550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown\n',
    stderr: '',
  });
  const file = join(folder.path, 'bounce.eml');
  await writeFile(file, bounce);
  expect(await lectern(['mail', 'report', file], env)).toMatchObject({
    ...{ code: 0, stdout: 'nothing to change\n', stderr: '' },
  });
  expect(await pipe(holidayNote(sender))).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'It is neither a delivery report (RFC 3464) nor a complaint (RFC 5965).\n',
  });
  expect(await pipe('x'.repeat(1_048_577))).toMatchObject({
    ...{ code: 1, stdout: '', stderr: 'It is larger than 1 MB, and so no report.\n' },
  });
  expect(await lectern(['mail', 'report', 'nowhere.eml'], env)).toMatchObject({
    ...{ code: 1, stdout: '', stderr: 'There is no file nowhere.eml.\n' },
  });
  expect((await lectern(['mail', 'report', file, file], env)).code).toBe(2);
});

async function verified(mail: string, record: string) {
  const results = await dkimResults(Buffer.from(mail), record.trimEnd());
  return results.map(({ signingDomain, status }) => [signingDomain, status.result]);
}

test('mails are signed by a key whose record the command prints', async () => {
  const unset = await lectern(['mail', 'dkim'], env);
  expect(unset).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'Set DKIM_KEY_FILE to the file that the key is, or is to be, in.\n',
  });
  const keyFile = join(folder.path, 'keys', 'dkim.pem');
  const signing = { DKIM_KEY_FILE: keyFile, DKIM_SELECTOR: 'papers' };
  const dkim = () => lectern(['mail', 'dkim'], { ...env, ...signing });
  const missing = await lectern(['user', 'list'], { ...env, ...signing });
  expect([missing.code, missing.stderr]).toEqual([
    1,
    `The environment is not right:\n  DKIM_KEY_FILE: ${keyFile} can't be read (ENOENT); correct it, or make the key: npm run lectern -- mail dkim\n`,
  ]);

  const made = await dkim();
  expect(made).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^papers\._domainkey\.desk\.example\. IN TXT "v=DKIM1; k=rsa; p=[^"]+" "[^"]+"\n$/,
    ),
    stderr: expect.stringContaining(`Making a key in ${keyFile}.`),
  });
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  expect((await dkim()).stdout).toBe(made.stdout);

  const mail = await sentMail(signing);
  const record = made.stdout;
  expect(await verified(mail, record)).toEqual([['desk.example', 'pass']]);
  expect(await verified(mail.replace('</body>', '!</body>'), record)).not.toEqual([
    ['desk.example', 'pass'],
  ]);
});
