import { ask } from '../support/ask.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { paperLines } from '../support/paper-lines.js';
import {
  addressOf,
  lectern,
  type Program,
  startProgram,
  stopPrograms,
} from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

// As docker-compose.yml has them: one database, a data folder each, one secret.
let folders: DataFolder[];
let database: TestDatabase;
let api: Program;
let worker: Program;
beforeAll(async () => {
  folders = [await DataFolder.make(), await DataFolder.make()];
  database = await createDatabase('migrated');
  api = startProgram('main', { args: ['--api-only'], env: envOf(0) });
  worker = startProgram('worker', { env: envOf(1) });
});
afterAll(async () => {
  await stopPrograms();
  await database.drop();
  await Promise.all(folders.map((folder) => folder.remove()));
});

const envOf = (which: number) => ({
  ...folders[which]!.env,
  DATABASE_URL: database.url,
  SESSION_SECRET: 'the same for both of them',
  STARTER_PAPERS: 'off',
});

test('an API and a worker start together on one database, and serve what a command brings in', async () => {
  const [url] = await Promise.all([addressOf(api), worker.waitFor(/worker started/)]);
  const imported = await lectern(['import', '--no-embed', '-'], envOf(1), paperLines(0, 5));
  expect(imported.code).toBe(0);
  await eventually(async () => {
    const { data } = await ask(url, '{ desk { paperCount embeddedCount missing } }');
    return JSON.stringify(data.desk) === '{"paperCount":5,"embeddedCount":5,"missing":[]}';
  });
});

test('each stops on its own', async () => {
  expect(await worker.stop()).toEqual({ code: 0, signal: null });
  expect(await api.stop()).toEqual({ code: 0, signal: null });
  for (const { stderr } of [api, worker]) expect(stderr).not.toMatch(/"level":[456]0/);
});
