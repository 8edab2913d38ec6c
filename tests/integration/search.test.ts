import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const search = `query ($q: String!, $mode: SearchMode, $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $q, mode: $mode, filter: $filter, first: $first, after: $after) { totalCount mode
    edges { cursor score node { key title categories } } pageInfo { hasNextPage endCursor } } }`;

async function titles(q: string, variables: object = {}): Promise<string[]> {
  const { data } = await desk.ask(search, { q, ...variables });
  return data.search.edges.map(({ node }: { node: { title: string } }) => node.title);
}

test('from the first keystroke on', async () => {
  const words = 'attention is all you need';
  for (let length = 4; length <= words.length; length++)
    expect((await titles(words.slice(0, length))).slice(0, 5).join()).toContain('Attention');
  expect((await titles('attention is all you need'))[0]).toBe('Attention Is All You Need');
  expect((await titles('a', { mode: 'WORDS' })).length).toBeGreaterThan(0);
});

test('by meaning, without a word in common', async () => {
  const found = await titles('how do molecules of living things fold into shape', { first: 5 });
  expect(found.join()).toMatch(/protein structure/i);
});

test('by author and by id', async () => {
  expect((await titles('Vaswani'))[0]).toBe('Attention Is All You Need');
  for (const id of ['1706.03762', 'arxiv:1706.03762v3', 'arXiv:1706.03762'])
    expect((await titles(id))[0]).toBe('Attention Is All You Need');
  expect((await titles('10.1038/171737a0'))[0]).toMatch(/Deoxyribose/);
});

test.each(['HYBRID', 'WORDS', 'MEANING'])(
  '%s: pages reach the last hit without repeating or skipping',
  async (mode) => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data } = await desk.ask(search, {
        q: 'learning',
        mode,
        first: 17,
        after,
      });
      total = data.search.totalCount;
      seen.push(...data.search.edges.map((edge: { node: { key: string } }) => edge.node.key));
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  },
);

test('filters hold on every page, and narrow ones still find', async () => {
  const filter = { categories: ['math.NT'], publishedBefore: '2010-01-01' };
  const { data } = await desk.ask(search, { q: 'neural networks', filter, first: 50 });
  expect(data.search.totalCount).toBeGreaterThan(0);
  for (const { node } of data.search.edges) expect(node.categories).toContain('math.NT');
  expect(await titles('graph', { filter: { categories: ['no.such'] } })).toEqual([]);
});

test('words that stand for operators elsewhere are just words', async () => {
  for (const q of [
    "'; drop table papers; --",
    'a AND (b',
    '"unclosed',
    'x:* & !y',
    '*',
    '((((',
    'C++',
    '   -',
  ]) {
    const { errors } = await desk.ask(search, { q });
    expect(errors).toBeUndefined();
  }
  const empty = await desk.ask(search, { q: '  ' });
  expect(empty.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'query' });
});

test('a paper is found as soon as it is in, and under its new words after a change', async () => {
  const { imports } = desk.context.services;
  const { Readable } = await import('node:stream');
  const put = async (title: string) => {
    await imports.importJsonl(
      Readable.from([
        Buffer.from(JSON.stringify({ id: 'late', title, abstract: 'A note on zymurgy.' })),
      ]),
      'late',
    );
    await desk.settled();
  };
  await put('Quokkas and their habitats');
  expect((await titles('quokkas', { mode: 'WORDS' }))[0]).toBe('Quokkas and their habitats');
  expect((await titles('small marsupials of Australia', { mode: 'MEANING' }))[0]).toBe(
    'Quokkas and their habitats',
  );
  await put('Axolotls and their habitats');
  expect(await titles('quokkas', { mode: 'WORDS' })).toEqual([]);
  expect((await titles('axolotls', { mode: 'WORDS' }))[0]).toBe('Axolotls and their habitats');
});

test('a word counts more in a title, and the words that only ask do not count', async () => {
  const { imports } = desk.context.services;
  const { Readable } = await import('node:stream');
  const rows = [
    ['Walls of old churches', 'Where xanthoria grows and why xanthoria spreads there.'],
    ['Xanthoria of old churches', 'Where some lichen grows and why some spreads there.'],
  ].map(([title, abstract]) => JSON.stringify({ id: title, title, abstract }));
  await imports.importJsonl(Readable.from([Buffer.from(rows.join('\n'))]), 'lichens');
  await desk.settled();
  const found = await titles('xanthoria old churches', { mode: 'WORDS' });
  expect(found.slice(0, 2)).toEqual(['Xanthoria of old churches', 'Walls of old churches']);
  const asked = 'Could you recommend research that explores xanthoria old churches';
  expect(await titles(asked, { mode: 'WORDS' })).toEqual(found);
});
