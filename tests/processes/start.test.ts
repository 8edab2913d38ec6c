import { isAlive } from '../../server/db/process-registry.js';
import { ask } from '../support/ask.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { addressOf, type Program, startProgram, stopPrograms } from '../support/program.js';

let folder: DataFolder;
beforeAll(async () => {
  folder = await DataFolder.make();
});
afterAll(async () => {
  await stopPrograms();
  await folder.remove();
});

const start = () => startProgram('main', { env: folder.env });
const health = async (url: string, which: 'live' | 'ready') => fetch(`${url}/health/${which}`);

describe('the first start', () => {
  let program: Program;
  let url: string;
  beforeAll(async () => {
    program = start();
    url = await addressOf(program);
  });

  test('says where it is, and answers there at once', async () => {
    expect(url).toMatch(/^http:\/\/localhost:[1-9]\d+$/);
    expect((await health(url, 'live')).status).toBe(200);
    const early = await health(url, 'ready');
    const { missing } = (await early.json()) as { missing: object };
    expect(early.status).toBe(Object.keys(missing).length === 0 ? 200 : 503);
  });

  test('becomes ready, with papers of its own to show', async () => {
    await eventually(async () => (await health(url, 'ready')).status === 200);
    await program.waitFor(/Everything is ready\./);
    const { data } = await ask(url, '{ desk { paperCount missing } }');
    expect(data.desk).toEqual({ paperCount: 132, missing: [] });
  });

  test('tells of its progress in plain lines, and prints nothing on stdout', async () => {
    await program.waitFor(/Embedding papers: 132 of 132 \(100 %\)\n/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves a terminal's cursor
    expect(program.stderr).not.toMatch(/[\r\u001b]/);
    expect(program.stderr.match(/\(100 %\)/g)).toHaveLength(1);
    expect(program.stdout).toBe('');
  });

  test('Ctrl-C stops it and its Postgres', async () => {
    const postmaster = folder.postmaster()!;
    expect(isAlive(postmaster)).toBe(true);
    expect(await program.stop('SIGINT')).toEqual({ code: 0, signal: null });
    expect(program.stderr).toMatch(/Stopping …\n$/);
    await eventually(() => !isAlive(postmaster));
    expect(folder.postmaster()).toBeNull();
  });
});

test('the second start has nothing to load, embed or index again; SIGTERM stops it', async () => {
  const program = start();
  const url = await addressOf(program);
  await program.waitFor(/Everything is ready\./);
  const { data } = await ask(url, '{ desk { paperCount embeddedCount } }');
  expect(data.desk).toEqual({ paperCount: 132, embeddedCount: 132 });
  const postmaster = folder.postmaster()!;
  expect(await program.stop('SIGTERM')).toEqual({ code: 0, signal: null });
  await eventually(() => !isAlive(postmaster));
  expect(program.stderr).not.toMatch(/starter papers|Embedding|is built from Postgres/);
});

test('a terminal that is closed stops it as well, whatever it still has to say', async () => {
  const program = start();
  await addressOf(program);
  program.hangUp();
  expect(await program.stop('SIGHUP')).toEqual({ code: 0, signal: null });
  expect(folder.postmaster()).toBeNull();
});

test('a signal in the middle of the start leaves nothing behind', async () => {
  const program = start();
  await eventually(() => folder.postmaster() !== null);
  expect(await program.stop('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(folder.postmaster()).toBeNull();
});
