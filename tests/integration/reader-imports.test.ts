import { startDesk, type TestDesk } from '../support/desk.js';
import { zoteroBibtex } from '../support/zotero-bibtex.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ upkeep: false });
});
afterAll(() => desk.stop());

const fields = `id source state found added known saved already unmatched misses { line name reason } problem undoneAt`;
const take = `mutation ($in: ImportLibraryInput!) { importLibrary(input: $in) { ${fields} } }`;
const undo = `mutation ($id: ID!) { undoImport(id: $id) { ${fields} } }`;
const shelf = `{ viewer { saved(first: 50) { edges { node { key } } } } }`;

const importing = async (token: string, text: string, more = {}) => {
  const { data, errors } = await desk.ask(take, { in: { text, ...more } }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importLibrary;
};
const refusal = async (token: string | undefined, variables: object, query = take) =>
  (await desk.ask(query, variables, token)).errors?.[0]?.extensions;
const saved = async (token: string): Promise<string[]> =>
  (await desk.ask(shelf, {}, token)).data.viewer.saved.edges
    .map(({ node }: { node: { key: string } }) => node.key)
    .sort();
/** Keys of the papers that the lists of a reader go by. */
const teaching = async (token: string): Promise<string[]> => {
  const { data } = await desk.ask(`{ viewer { evidence { edges { node { key } } } } }`, {}, token);
  return data.viewer.evidence.edges.map(({ node }: { node: { key: string } }) => node.key);
};

const bib = `@article{vaswani, title = {Attention is all you need}, eprint = {1706.03762}, archivePrefix = {arXiv}}
@article{new, title = {A paper that no desk has}, author = {Doe, Jane}, year = 2001, doi = {10.1000/no-desk}}
@article{resnet, title = {Deep residual learning for image recognition}, author = {He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian}, year = 2016}
@article{twice, title = {Attention}, doi = {10.48550/arXiv.1706.03762}}
@book{untitled, author = {Nobody}, year = 1999}
@article{broken, title = {No end`;

test('keywords become tags where that is wanted, in the spelling that the library has', async () => {
  const token = await desk.signUp();
  const shelved = `{ viewer { saved(first: 9) { edges { node { key viewerSave { tags } } } } } }`;
  const tagsOf = async () =>
    Object.fromEntries(
      (await desk.ask(shelved, {}, token)).data.viewer.saved.edges.map(
        ({ node }: { node: { key: string; viewerSave: { tags: string[] } } }) => [
          node.key,
          node.viewerSave.tags,
        ],
      ),
    );
  const entry = (id: string, keywords: string) =>
    `@article{a, title = {T}, eprint = {${id}}, archivePrefix = {arXiv}, keywords = {${keywords}}}`;
  await importing(token, entry('1512.03385', 'vision'));
  expect(await tagsOf()).toEqual({ 'arxiv:1512.03385': [] });
  const text = [
    entry('1706.03762', `Attention, sequence models, ${'x'.repeat(41)}, attention`),
    entry('1512.03385', 'vision'),
  ].join('\n');
  await importing(token, text, { keywordsAsTags: true });
  const tagged = { 'arxiv:1706.03762': ['Attention', 'sequence models'], 'arxiv:1512.03385': [] };
  expect(await tagsOf()).toEqual(tagged);
  await importing(token, entry('1810.04805', 'ATTENTION; language'), { keywordsAsTags: true });
  expect(await tagsOf()).toMatchObject({ 'arxiv:1810.04805': ['Attention', 'language'] });
});

test('known papers are saved, others are added with the title they have; the same list again changes nothing', async () => {
  const token = await desk.signUp();
  const before = await desk.ask('{ paper(id: "arxiv:1706.03762") { title abstract } }');
  expect(await importing(token, bib)).toMatchObject({
    ...{ source: 'BIBTEX', state: 'DONE', problem: null, undoneAt: null },
    ...{ found: 6, added: 1, known: 2, saved: 3, already: 0, unmatched: 2 },
    misses: [
      { line: 5, name: '', reason: 'title is empty' },
      { line: 6, name: '', reason: expect.stringMatching(/no BibTeX/) },
    ],
  });
  const keys = ['arxiv:1512.03385', 'arxiv:1706.03762', 'doi:10.1000/no-desk'];
  expect(await saved(token)).toEqual(keys);
  expect(await desk.ask('{ paper(id: "arxiv:1706.03762") { title abstract } }')).toEqual(before);
  expect(await importing(token, bib)).toMatchObject({
    ...{ found: 6, added: 0, known: 3, saved: 0, already: 3, unmatched: 2 },
  });
  expect(await saved(token)).toEqual(keys);
  const year =
    '{ paper(id: "doi:10.1000/no-desk") { publishedAt publishedIn citation(format: RIS) } }';
  expect((await desk.ask(year)).data.paper).toEqual({
    ...{ publishedAt: '2001-01-01T00:00:00.000Z', publishedIn: 'YEAR' },
    citation: expect.not.stringContaining('DA  -'),
  });
  const other = await desk.signUp();
  expect(await importing(other, bib)).toMatchObject({ added: 0, known: 3, saved: 3 });
});

test('what a list saves teaches nothing, unless the reader says so', async () => {
  const token = await desk.signUp();
  await importing(token, bib);
  expect(await teaching(token)).toEqual([]);
  const { id } = await importing(token, '1706.03762', { teach: true });
  expect(await teaching(token)).toEqual(['arxiv:1706.03762']);
  await desk.ask(undo, { id }, token);
  expect(await teaching(token)).toEqual([]);
  expect(await saved(token)).toHaveLength(3);
});

test('what a list saves teaches with all that is saved, unless the reader kept it from that', async () => {
  const all = `mutation ($on: Boolean!) { updatePreferences(input: { learnFromSaves: $on }) { preferences { learning } } }`;
  const [token, other] = [await desk.signUp(), await desk.signUp()];
  await importing(token, bib);
  await desk.ask(all, { on: true }, token);
  expect(await teaching(token)).toHaveLength(3);
  await desk.ask(all, { on: true }, other);
  await importing(other, bib);
  expect(await teaching(other)).toEqual([]);
});

test('what was noted about a paper outlives the undo of its import, in the trash', async () => {
  const token = await desk.signUp();
  const { id } = await importing(token, bib);
  const note = `mutation { editSaved(edits: [{ paperIds: ["arxiv:1706.03762"], note: "Mine." }]) { papers { id } } }`;
  await desk.ask(note, {}, token);
  await desk.ask(undo, { id }, token);
  expect(await saved(token)).toEqual([]);
  await importing(token, bib);
  const { data } = await desk.ask(
    `{ paper(id: "arxiv:1706.03762") { viewerSave { note } } }`,
    {},
    token,
  );
  expect(data.paper.viewerSave.note).toBe('Mine.');
});

test('undo unsaves what the list saved, and nothing that was saved by hand before or since', async () => {
  const token = await desk.signUp();
  const save = `mutation ($id: ID!, $saved: Boolean!) { savePaper(paperId: $id, saved: $saved) { paper { id } } }`;
  await desk.ask(save, { id: 'arxiv:1706.03762', saved: true }, token);
  const { id } = await importing(token, bib);
  for (const again of [false, true])
    await desk.ask(save, { id: 'doi:10.1000/no-desk', saved: again }, token);
  const { data } = await desk.ask(undo, { id }, token);
  expect(data.undoImport.undoneAt).not.toBeNull();
  expect(await saved(token)).toEqual(['arxiv:1706.03762', 'doi:10.1000/no-desk']);
  expect((await desk.ask(undo, { id }, token)).data.undoImport.undoneAt).toBe(
    data.undoImport.undoneAt,
  );
  const other = await desk.signUp();
  expect(await refusal(other, { id }, undo)).toMatchObject({ code: 'NOT_FOUND' });
});

test('with an interest named they become its papers, which are liked; undo takes them out again', async () => {
  const token = await desk.signUp();
  const create = `mutation ($in: CreateProfileInput!) { createProfile(input: $in) { profile { id } } }`;
  const make = async (name: string, papers: string[] = []) =>
    (await desk.ask(create, { in: { name, papers } }, token)).data.createProfile.profile.id;
  await make('Vision', ['arxiv:1512.03385']);
  const profileId = await make('Language');
  const placed = () =>
    desk.context.db.query(
      `select key, seed from profile_papers join papers on id = paper_id where profile_id = $1 order by key`,
      [profileId],
    );
  const { id } = await importing(token, bib, { profileId });
  expect(await placed()).toEqual([
    { key: 'arxiv:1706.03762', seed: true },
    { key: 'doi:10.1000/no-desk', seed: true },
  ]);
  await desk.ask(undo, { id }, token);
  expect(await placed()).toEqual([]);
  const other = await desk.signUp();
  expect(await refusal(other, { in: { text: bib, profileId } })).toMatchObject({
    code: 'NOT_FOUND',
    field: 'profileId',
  });
});

test('any text: ids and titles that the desk has are saved, ids that it has not are named', async () => {
  const token = await desk.signUp();
  const text = `See https://arxiv.org/pdf/1706.03762v7, arXiv:1706.03762 and 10.9999/nowhere.
    * Deep Residual Learning for Image Recognition`;
  expect(await importing(token, text)).toMatchObject({
    ...{ source: 'TEXT', found: 3, added: 0, known: 2, saved: 2, unmatched: 1 },
    misses: [
      { line: null, name: 'doi:10.9999/nowhere', reason: expect.stringMatching(/not have it/) },
    ],
  });
  expect(await importing(token, 'Nothing of note.')).toMatchObject({
    found: 0,
    saved: 0,
    unmatched: 0,
  });
  const ris = 'TY  - JOUR\r\nTI  - Attention\r\nAN  - 1706.03762\r\nER  - \r\n';
  expect(await importing(token, ris)).toMatchObject({ source: 'RIS', already: 1, known: 1 });
  const csl = JSON.stringify({ items: [{ title: 'Attention', DOI: '10.48550/arXiv.1706.03762' }] });
  expect(await importing(token, csl)).toMatchObject({ source: 'CSL_JSON', already: 1 });
  expect(await importing(token, bib, { format: 'TEXT' })).toMatchObject({ source: 'TEXT' });
});

test('too much, nothing, too often, nobody: clear words', async () => {
  const token = await desk.signUp();
  const limits = { code: 'BAD_USER_INPUT', field: 'text' };
  expect(await refusal(token, { in: { text: ' \n' } })).toMatchObject(limits);
  expect(await refusal(token, { in: { text: 'x'.repeat(2_000_001) } })).toMatchObject(limits);
  expect(await refusal(undefined, { in: { text: bib } })).toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  const answers = [];
  for (let at = 0; at < 31; at += 1) answers.push(await refusal(token, { in: { text: 'Hm.' } }));
  expect(answers.slice(0, 30)).toEqual(Array(30).fill(undefined));
  expect(answers[30]).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
});

test('one list of a reader after the other; the lists taken in are there to look at', async () => {
  const token = await desk.signUp();
  const long = zoteroBibtex(60);
  const both = await Promise.all([
    desk.ask(take, { in: { text: long } }, token),
    desk.ask(take, { in: { text: bib } }, token),
  ]);
  expect(both.map(({ errors }) => errors?.[0]?.extensions.code).sort()).toEqual([
    'CONFLICT',
    undefined,
  ]);
  const query = '{ viewer { libraryImports(first: 5) { state found } } }';
  const { libraryImports } = (await desk.ask(query, {}, token)).data.viewer;
  expect(libraryImports).toHaveLength(1);
  expect(libraryImports[0].state).toBe('DONE');
});

test('five hundred entries of Zotero go in, come out as BibTeX and are the same papers again', async () => {
  const token = await desk.signUp();
  const whole = await importing(token, zoteroBibtex(500));
  const ended = async ({ id }: { id: string }) => {
    const query = `query ($id: ID!) { viewer { libraryImport(id: $id) { ${fields} } } }`;
    for (;;) {
      const { libraryImport } = (await desk.ask(query, { id }, token)).data.viewer;
      if (libraryImport.state !== 'RUNNING') return libraryImport;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  expect(await ended(whole)).toMatchObject({
    ...{ state: 'DONE', problem: null, found: 500, unmatched: 0, saved: 500, misses: [] },
  });
  const response = await fetch(`${desk.url}/export/library.bib`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const written = await response.text();
  expect(written.match(/^@/gm)).toHaveLength(500);
  expect(await ended(await importing(token, written))).toMatchObject({
    ...{ state: 'DONE', found: 500, added: 0, known: 500, saved: 0, already: 500, unmatched: 0 },
  });
}, 120_000);
