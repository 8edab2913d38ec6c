import { Readable } from 'node:stream';
import { startDesk, type TestDesk } from '../support/desk.js';
import { operatorOf } from '../support/operators.js';

let desk: TestDesk;
let operator: string;
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false });
  operator = await operatorOf(desk);
});
afterAll(() => desk.stop());
// Row by row, so that the indexes hear of it: what they still held of earlier tests would be nearest to what comes.
afterEach(async () => {
  for (const table of ['papers', 'merges', 'collections', 'exclusions', 'authors'])
    await desk.context.db.query(`delete from ${table}`);
});

const preprint = {
  id: '2101.00001v2',
  title: 'Weaver birds learn the knots of their neighbours',
  abstract: 'We watched sixty weaver birds tie their nests over two seasons.',
  authors: ['Ada Example', 'Grace Sample'],
  publishedAt: '2021-01-02T00:00:00Z',
};
const article = {
  id: '10.5555/nests.7',
  title: 'Weaver Birds Learn the Knots of Their Neighbours',
  abstract: '',
  authors: ['Example, A.', 'Sample, G.'],
  publishedAt: '2021-11-20',
  url: 'https://journal.example/nests/7',
};
const bring = (...rows: object[]) =>
  desk.context.services.imports.importJsonl(
    Readable.from([Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))]),
    'test.jsonl',
  );
const ask = async (query: string, variables: object = {}, token = operator) => {
  const { data, errors } = await desk.ask(query, variables, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const paper = async (id: string, token = operator) =>
  (
    await ask(
      'query ($id: ID!) { paper(id: $id) { id key title abstract version url viewerRating viewerSaved upvoteCount authors { name } } }',
      { id },
      token,
    )
  ).paper;
const duplicates = `duplicates { suspectedCount suspected { one { key } other { key } foundBy }
  merges { id mergedKey reason byName undoneAt kept { key } } }`;
const view = async () => (await ask(`{ desk { ${duplicates} } }`)).desk.duplicates;
const merge = (kept: string, merged: string) =>
  ask(`mutation ($a: ID!, $b: ID!) { mergePapers(keptId: $a, mergedId: $b) { ${duplicates} } }`, {
    a: kept,
    b: merged,
  });
const undo = (id: string) =>
  ask(`mutation ($id: ID!) { undoMerge(id: $id) { ${duplicates} } }`, { id });

test('a preprint and its article are one paper, which says what either says', async () => {
  await bring(preprint);
  await bring(article);
  const one = await paper('arxiv:2101.00001');
  expect(one).toMatchObject({ key: 'arxiv:2101.00001', version: 2, title: preprint.title });
  expect(await paper('doi:10.5555/nests.7')).toEqual(one);
  expect(await view()).toMatchObject({
    suspectedCount: 0,
    merges: [{ mergedKey: 'doi:10.5555/nests.7', reason: 'TITLE', byName: null, undoneAt: null }],
  });
  // Told again, either is known and neither takes turns with the other.
  expect(await bring(article)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  expect(await bring(preprint)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  expect(await paper('arxiv:2101.00001')).toEqual(one);
});

test('an article that was there first is told more of by its preprint', async () => {
  await bring(article);
  await bring(preprint);
  expect(await paper('arxiv:2101.00001')).toMatchObject({
    ...{ key: 'doi:10.5555/nests.7', abstract: preprint.abstract, version: 2 },
    url: 'https://journal.example/nests/7',
  });
});

test('what is not the same work stays apart, and what may be is asked', async () => {
  await bring(
    preprint,
    { ...article, id: '10.5555/a', authors: ['Somebody Else', 'Another Person'] },
    { ...article, id: '10.5555/b', title: `Erratum: ${article.title}` },
    { ...article, id: '10.5555/c', authors: ['Example, A.', 'Other, P.', 'Third, Q.'] },
  );
  const { suspected, merges } = await view();
  expect(merges).toEqual([]);
  expect(suspected).toContainEqual({
    ...{ one: { key: 'arxiv:2101.00001' }, other: { key: 'doi:10.5555/c' } },
    foundBy: 'TITLE',
  });
  const apart = `mutation { keepApart(oneId: "doi:10.5555/c", otherId: "arxiv:2101.00001") { ${duplicates} } }`;
  const left = (await ask(apart)).keepApart.duplicates;
  expect(left.suspectedCount).toBe(suspected.length - 1);
  await desk.settled();
  await desk.context.services.duplicates.settle();
  expect((await view()).suspectedCount).toBe(suspected.length - 1);
});

test('two records of one kind that became one paper take no turns when they are told again', async () => {
  const [one, other] = [
    { ...article, id: 'proceedings-7', title: 'Weaver Birds Learn the Knots of Their Neighbours' },
    { ...article, id: 'anthology-7', title: 'Weaver birds learn the knots of their neighbours.' },
  ];
  await bring(one);
  await bring(other);
  const { merges } = await view();
  expect(merges).toHaveLength(1);
  const before = await paper('file:proceedings-7');
  expect(await bring(one, other)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  expect(await paper('file:anthology-7')).toEqual(before);
});

test('a paper is called at once as the better record says, and as its own again by undo', async () => {
  const record = {
    ...article,
    id: 'proceedings-7',
    title: 'Weaver birds learn the knots of theirneighbours',
  };
  await bring(record);
  await bring(preprint);
  if ((await view()).merges.length === 0) await merge('file:proceedings-7', 'arxiv:2101.00001');
  const one = await paper('file:proceedings-7');
  expect(one).toMatchObject({ title: preprint.title, abstract: preprint.abstract });
  expect(one.authors.map(({ name }: { name: string }) => name)).toEqual(preprint.authors);
  expect(await bring(record, preprint)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  expect(await paper('file:proceedings-7')).toEqual(one);
  await undo((await view()).merges[0].id);
  expect((await paper('file:proceedings-7')).title).toBe(record.title);
  expect(
    (await paper('file:proceedings-7')).authors.map(({ name }: { name: string }) => name),
  ).toEqual(record.authors);
  expect((await paper('arxiv:2101.00001')).title).toBe(preprint.title);
});

test('what was kept apart from a paper stays apart from the one it became part of, and is given back by undo', async () => {
  await bring(preprint, {
    ...article,
    id: '10.5555/c',
    authors: ['Example, A.', 'Other, P.', 'Third, Q.'],
  });
  await ask(
    `mutation { keepApart(oneId: "doi:10.5555/c", otherId: "arxiv:2101.00001") { ${duplicates} } }`,
  );
  await bring({ ...article, id: '10.5555/own', title: 'Knots', authors: ['Somebody Else'] });
  const { mergePapers } = await merge('doi:10.5555/own', 'arxiv:2101.00001');
  const keptApart = () =>
    desk.context.db.query(
      `select a.key as one, b.key as other from paper_pairs join papers a on a.id = one_id join papers b on b.id = other_id
       where verdict = 'APART' order by 1, 2`,
    );
  expect(await keptApart()).toEqual([{ one: 'doi:10.5555/c', other: 'doi:10.5555/own' }]);
  await undo(mergePapers.duplicates.merges[0].id);
  expect(await keptApart()).toContainEqual({ one: 'arxiv:2101.00001', other: 'doi:10.5555/c' });
  expect(await keptApart()).not.toContainEqual({ one: 'doi:10.5555/c', other: 'doi:10.5555/own' });
});

test('a record with the ids of two papers makes them one', async () => {
  await bring(preprint, { ...article, title: 'Weaver birds learn knots', authors: ['A. Example'] });
  expect((await view()).merges).toEqual([]);
  await bring({ ...preprint, doi: '10.5555/nests.7' });
  await desk.context.services.duplicates.settle();
  expect((await view()).merges).toMatchObject([{ reason: 'ID', mergedKey: 'doi:10.5555/nests.7' }]);
});

test('a title with a slip in it is found by what it is about', async () => {
  await bring(preprint);
  await bring({
    ...{ ...article, id: '10.5555/slip' },
    ...{ title: 'Weaver birds learn the knots of their neighbors', abstract: preprint.abstract },
  });
  expect((await view()).merges).toEqual([]);
  await desk.settled();
  await desk.context.services.duplicates.settle();
  expect((await view()).merges).toMatchObject([{ reason: 'NEAR', mergedKey: 'doi:10.5555/slip' }]);
});

describe('with what readers did', () => {
  let ada: string;
  let bob: string;
  const act = (name: string, args: string, id: string, token: string) =>
    ask(`mutation ($id: ID!) { ${name}(paperId: $id, ${args}) { paper { id } } }`, { id }, token);
  const first = 'arxiv:2101.00001';
  const second = 'doi:10.5555/nests.7';
  let collection: string;
  beforeEach(async () => {
    [ada, bob] = [await desk.signUp(), await desk.signUp()];
    await bring(preprint, { ...article, title: 'Knots of weaver birds, told otherwise' });
    await act('ratePaper', 'rating: UP', second, ada);
    await act('savePaper', 'saved: true', second, ada);
    await act('ratePaper', 'rating: UP', first, bob);
    await act('ratePaper', 'rating: DOWN', second, bob);
    const made = 'mutation { createCollection(name: "Nests") { collection { id } } }';
    collection = (await ask(made, {}, ada)).createCollection.collection.id;
    await ask(
      'mutation ($c: ID!, $p: [ID!]!) { collectPapers(id: $c, paperIds: $p) { collection { id } } }',
      { c: collection, p: [second] },
      ada,
    );
  });
  const held = async (id: string) =>
    (
      await ask(
        'query ($p: [ID!]!) { viewer { collections(papers: $p) { held } } }',
        { p: [id] },
        ada,
      )
    ).viewer.collections[0].held;

  test('a merge carries it all over, the later rating first, and is undone without loss', async () => {
    const old = await paper(second, ada);
    const { mergePapers } = await merge(first, second);
    const [{ id }] = mergePapers.duplicates.merges;
    expect(mergePapers.duplicates.merges[0]).toMatchObject({ reason: 'HAND', byName: 'Ada' });
    expect(await paper(first, ada)).toMatchObject({
      viewerRating: 'UP',
      viewerSaved: true,
      upvoteCount: 1,
    });
    expect(await paper(first, bob)).toMatchObject({ viewerRating: 'DOWN' });
    expect(await held(first)).toBe(1);
    // Addresses with its number still lead to it.
    expect((await paper(old.id, ada)).key).toBe(first);
    await act('savePaper', 'saved: true', old.id, bob);

    const { undoMerge } = await undo(id);
    expect(undoMerge.duplicates.merges[0]).toMatchObject({ undoneAt: expect.any(String) });
    expect(await paper(second, ada)).toEqual(old);
    expect(await paper(first, ada)).toMatchObject({
      viewerRating: 'NONE',
      viewerSaved: false,
      upvoteCount: 1,
    });
    expect(await paper(first, bob)).toMatchObject({ viewerRating: 'UP', viewerSaved: true });
    expect(await paper(second, bob)).toMatchObject({ viewerRating: 'DOWN', viewerSaved: false });
    expect([await held(first), await held(second)]).toEqual([0, 1]);
    await desk.settled();
    await desk.context.services.duplicates.settle();
    expect((await view()).merges).toHaveLength(1);
  });

  test('an undo is refused while the kept paper is part of another, and when it was undone', async () => {
    await bring({ ...preprint, id: 'third', title: 'A third title of the same nests' });
    const { mergePapers } = await merge(first, second);
    const [{ id }] = mergePapers.duplicates.merges;
    const [{ id: later }] = (await merge('file:third', first)).mergePapers.duplicates.merges;
    await expect(undo(id)).rejects.toThrow('Undo that first');
    expect((await paper(second, ada)).key).toBe('file:third');
    await undo(later);
    await undo(id);
    await expect(undo(id)).rejects.toThrow('undone before');
  });

  test('only operators may, and what is asked wrongly is named', async () => {
    await expect(merge(first, first)).rejects.toThrow('one paper already');
    const { errors } = await desk.ask(`{ desk { ${duplicates} } }`, {}, ada);
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});

test('indexes forget a paper that became part of another', async () => {
  await bring(preprint, { ...article, title: 'Knots of weaver birds, told otherwise' });
  await desk.settled();
  const { id } = await paper('doi:10.5555/nests.7');
  const { vectors, words } = desk.context.indexes;
  expect((await vectors.vectors([Number(id)])).size).toBe(1);
  await merge('arxiv:2101.00001', id);
  await desk.settled();
  expect((await vectors.vectors([Number(id)])).size).toBe(0);
  expect(await words.ids()).not.toContain(Number(id));
});

test('every table that hangs on papers is carried over, or follows from the papers', async () => {
  const derived = [
    ...['paper_external_ids', 'paper_authors', 'paper_vectors', 'map_places', 'paper_pairs'],
  ];
  const rows = await desk.context.db.query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid = 'papers'::regclass`,
  );
  const source = await import('../../server/features/duplicates/pg-carried-rows.js');
  const carried = source.carriedTables.map(({ name }) => name);
  expect(rows.map(({ name }) => name).sort()).toEqual([...derived, ...carried].sort());
});
