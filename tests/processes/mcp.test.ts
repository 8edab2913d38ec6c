import { join } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { freePort } from '../../server/free-port.js';
import { projectRoot } from '../../server/project-root.js';
import { ask } from '../support/ask.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { openMcp, toolNames } from '../support/mcp-client.js';
import { addressOf, lectern, startProgram, stopPrograms } from '../support/program.js';

let folder: DataFolder;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await DataFolder.make();
  const { PATH = '', HOME = '', XDG_CACHE_HOME = '', MODEL_DIR = '' } = process.env;
  const own = { ...folder.env, HOST: '127.0.0.1', PORT: String(await freePort()) };
  env = { PATH, HOME, XDG_CACHE_HOME, MODEL_DIR, LANCEDB_LOG: 'error', ...own };
});
afterAll(async () => {
  await stopPrograms();
  await folder.remove();
});

const email = 'models@example.org';
const overStdio = (...args: string[]) =>
  openMcp(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(projectRoot, 'dist/bundle/cli.js'), 'mcp', ...args],
      env,
    }),
  );
const marks = '{ paper(id: "arxiv:1412.6980") { viewerRating viewerSaved } }';

test('over standard input and output, the desk that runs here answers', async () => {
  const desk = startProgram('main', { env });
  const url = await addressOf(desk);
  await desk.waitFor(/Everything is ready\./);
  expect((await lectern(['user', 'add', email], env)).code).toBe(0);
  const token = (await lectern(['user', 'token', email], env)).stdout.trim();
  for (const [session, saved] of [
    [await overStdio('--user', email), true],
    [await overStdio('--token', token, '--url', url), false],
  ] as const) {
    const { tools } = await session.client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(toolNames);
    const { data } = await session.call('search_papers', { query: 'Adam stochastic optimization' });
    expect(data.papers[0].id).toBe('arxiv:1412.6980');
    await session.call('rate_paper', { id: 'arxiv:1412.6980', rating: saved ? 'up' : 'none' });
    await session.call('save_paper', { id: 'arxiv:1412.6980', saved });
    const { paper } = (await ask(url, marks, {}, token)).data;
    expect(paper).toEqual({ viewerRating: saved ? 'UP' : 'NONE', viewerSaved: saved });
    await session.close();
  }
  const refused = await lectern(['mcp'], env, '');
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toBe('A desk runs here: say with --user EMAIL for which reader.\n');
  expect((await lectern(['mcp', '--user', 'nobody@example.org'], env, '')).code).toBe(1);
  await desk.stop();
});

test('where none runs, it opens the desk itself', async () => {
  const session = await overStdio('--user', email);
  await eventually(async () => {
    const { data } = await session.call('search_papers', { query: 'Adam', limit: 3 });
    return data.papers[0]?.id === 'arxiv:1412.6980';
  });
  expect((await session.call('my_recommendations', { limit: 3 })).data.papers).toHaveLength(3);
  await session.close();
  const anyone = await overStdio();
  const refused = await anyone.call('my_recommendations');
  expect([refused.failed, refused.text]).toEqual([true, 'Sign in to do this.']);
  await anyone.close();
});
