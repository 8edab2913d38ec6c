import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../support/ask.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { paperLines } from '../support/paper-lines.js';
import {
  addressOf,
  finished,
  lectern,
  type Program,
  startProgram,
  stopPrograms,
} from '../support/program.js';

let folder: DataFolder;
let desk: Program;
let url: string;
beforeAll(async () => {
  folder = await DataFolder.make();
  desk = startProgram('main', { env: { ...folder.env, STARTER_PAPERS: 'off' } });
  url = await addressOf(desk);
});
afterAll(async () => {
  await stopPrograms();
  await folder.remove();
});

const search = async (query: string) => {
  const { data } = await ask(
    url,
    'query ($q: String!) { search(query: $q, first: 3) { edges { node { key } } } }',
    { q: query },
  );
  return data.search.edges.map(({ node }: { node: { key: string } }) => node.key) as string[];
};

const importLines = async (lines: string, ...options: string[]) => {
  const path = join(folder.path, 'papers.jsonl');
  await writeFile(path, lines);
  return lectern(['import', path, ...options], folder.env);
};

test('papers imported beside a running desk are found there by word and meaning', async () => {
  const { code, stdout } = await importLines(paperLines(0, 20));
  expect([code, stdout]).toEqual([0, 'added 20, updated 0, unchanged 0, rejected 0\n']);
  await eventually(async () => (await search('Observation 7'))[0] === 'file:made-7');
  await eventually(async () => (await fetch(`${url}/health/ready`)).status === 200);
  // None of these words is in a paper.
  await eventually(async () => (await search('avian architecture')).length > 0);
  const { data } = await ask(url, '{ desk { paperCount embeddedCount missing } }');
  expect(data.desk).toEqual({ paperCount: 20, embeddedCount: 20, missing: [] });
});

test('with --no-embed the running desk embeds them', async () => {
  expect((await importLines(paperLines(20, 25), '--no-embed')).code).toBe(0);
  await eventually(async () => {
    const { data } = await ask(url, '{ desk { embeddedCount } }');
    return data.desk.embeddedCount === 25;
  });
});

test('a collection that a search fills is exported by the running desk', async () => {
  const email = 'searches@example.org';
  await lectern(['user', 'add', email], folder.env);
  const token = (await lectern(['user', 'token', email], folder.env)).stdout.trim();
  const create = `mutation { createCollection(name: "Nests", search: "weaver birds") { collection { id } } }`;
  const { data } = await ask(url, create, {}, token);
  const { id } = data.createCollection.collection;
  const env = { ...folder.env, PORT: new URL(url).port };
  const exported = (...more: string[]) =>
    lectern(['export', 'collection', id, '--format', 'ris', ...more], env);
  const file = await fetch(`${url}/export/collections/${id}.ris`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { code, stdout } = await exported();
  expect([code, stdout.trim()]).toEqual([0, (await file.text()).trim()]);
  expect(stdout).toContain('Nest 7 of weaver birds');
  const elsewhere = await exported('--url', 'http://127.0.0.1:1');
  expect([elsewhere.code, elsewhere.stdout]).toEqual([1, '']);
  expect(elsewhere.stderr).toMatch(/127\.0\.0\.1:1 .* did not answer.*--url/);
  const sessions = await ask(url, '{ viewer { email } }', {}, token);
  expect(sessions.data.viewer.email).toBe(email);
});

test('an account made by command signs in at once', async () => {
  const { stdout } = await lectern(['user', 'add', 'Bea@example.org'], folder.env);
  const [email, password] = stdout.trim().split(' ');
  const { data } = await ask(
    url,
    'mutation ($in: SignInInput!) { signIn(input: $in) { viewer { email } } }',
    { in: { email, password } },
  );
  expect(data.signIn.viewer.email).toBe('bea@example.org');
});

test('reindex has the running desk build its indexes anew, and it goes on answering', async () => {
  const { code, stdout } = await lectern(['reindex'], folder.env);
  expect([code, stdout]).toEqual([
    0,
    'The running desk builds its indexes anew, and answers meanwhile.\n',
  ]);
  await eventually(async () => (await search('Observation 7'))[0] === 'file:made-7');
});

test('a second desk on the same folder is refused before it touches anything', async () => {
  const second = await finished(startProgram('main', { env: folder.env }));
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(
    /^Starting Postgres …\nProcess \d+ runs a desk on \S+ already\. Stop it, or set LECTERN_DATA_DIR to another folder\.\n$/,
  );
  expect(await search('Observation 7')).toContain('file:made-7');
});

test('no command has disturbed the desk', async () => {
  expect(desk.stderr).not.toMatch(/"level":[456]0/);
  expect(folder.postmaster()).not.toBeNull();
  expect(await desk.stop()).toEqual({ code: 0, signal: null });
  expect(folder.postmaster()).toBeNull();
});
