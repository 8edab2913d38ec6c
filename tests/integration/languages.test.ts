import { Readable } from 'node:stream';
import { startDesk, type TestDesk } from '../support/desk.js';
import { keysOf, proteins, readersOf } from '../support/readers.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const { act, recommended, reader } = readersOf(() => desk);
const mute = `mutation ($value: String!) { mute(kind: LANGUAGE, value: $value) { mutes { kind value label } } }`;
const unmute = `mutation { unmute(kind: LANGUAGE, value: "de") { mutes { kind } } }`;
const german = {
  id: 'faltung',
  title: 'Vorhersage der Struktur von Proteinen mit AlphaFold',
  abstract:
    'Wir zeigen, dass ein tiefes neuronales Netz die Faltung von Proteinen aus ihrer Sequenz besser vorhersagt als alle bisherigen Verfahren. Der Quelltext ist frei.',
};

async function put(paper: object): Promise<void> {
  await desk.context.services.imports.importJsonl(
    Readable.from([Buffer.from(`${JSON.stringify(paper)}\n`)]),
    '',
  );
  await desk.settled();
  await desk.context.services.languages.tellNew();
}

const languageOf = async (id: string) =>
  (await act(await desk.signUp(), `query ($id: ID!) { paper(id: $id) { language } }`, { id })).paper
    .language;

test('a muted language never comes up, and does again when it is let in', async () => {
  await put(german);
  const token = await reader(...proteins);
  const before = keysOf(await recommended(token));
  expect(before).toContain('file:faltung');
  expect((await act(token, mute, { value: 'German' })).mute.mutes).toEqual([
    { kind: 'LANGUAGE', value: 'de', label: 'German' },
  ]);
  const after = keysOf(await recommended(token));
  expect(after).not.toContain('file:faltung');
  // English ones stay, and so do those of which nothing is known.
  expect(after.length).toBeGreaterThanOrEqual(before.length - 1);
  await act(token, unmute);
  expect(keysOf(await recommended(token))).toContain('file:faltung');
});

test('what is no language is refused by name', async () => {
  const { errors } = await desk.ask(mute, { value: 'Klingonish' }, await reader());
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'value' });
});

test('a paper whose text changes is looked at again', async () => {
  expect(await languageOf('file:faltung')).toBe('de');
  expect(await languageOf('arxiv:1706.03762')).toBe('en');
  await put({
    ...german,
    title: 'Predicting the structure of proteins',
    abstract:
      'We show that a deep network predicts the folding of proteins from their sequence better than all methods known before. The source code is free for everyone.',
  });
  expect(await languageOf('file:faltung')).toBe('en');
  expect(await desk.context.services.languages.tellNew()).toBe(0);
});
