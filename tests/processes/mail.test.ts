import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolder } from '../support/data-folder.js';
import { holidayNote, postfixBounce } from '../support/mail-reports.js';
import { lectern } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let env: Record<string, string>;
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

/** The envelope's sender of a mail that was just sent. */
async function senderOfMail(): Promise<string> {
  expect((await lectern(['user', 'add', 'ada@example.org'], env)).code).toBe(0);
  expect((await lectern(['digest', 'send', '--user', 'ada@example.org'], env)).code).toBe(0);
  const outbox = join(folder.path, 'outbox');
  const [file] = await readdir(outbox);
  return /^X-Bounces-To:\s+(\S+)\r$/m.exec(await readFile(join(outbox, file!), 'utf8'))![1]!;
}

test('a report is taken from a pipe and from a file; what is none is refused with the reason', async () => {
  const sender = await senderOfMail();
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
