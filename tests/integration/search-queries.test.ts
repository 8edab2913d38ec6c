import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const search = `query ($q: String!, $mode: SearchMode, $filter: SearchFilter, $order: SearchOrder, $first: Int, $after: String) {
  search(query: $q, mode: $mode, filter: $filter, order: $order, first: $first, after: $after) { totalCount
    facets { categories { name count } years { year count } }
    mended edges { score titleParts { text marked } snippet { text marked }
      node { id title abstract keywords categories publishedAt upvoteCount authors { name } } }
    pageInfo { hasNextPage endCursor } } }`;

interface Part {
  text: string;
  marked: boolean;
}
interface Found {
  id: string;
  title: string;
  abstract: string;
  keywords: string[];
  categories: string[];
  publishedAt: string;
  upvoteCount: number;
  authors: { name: string }[];
}
interface Edge {
  titleParts: Part[];
  snippet: Part[];
  node: Found;
}

interface Page {
  totalCount: number;
  mended: string | null;
  edges: Edge[];
  papers: Found[];
  facets: {
    categories: { name: string; count: number }[];
    years: { year: number; count: number }[];
  };
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function found(q: string, variables: object = {}, token?: string): Promise<Page> {
  const { data, errors } = await desk.ask(search, { q, first: 100, ...variables }, token);
  expect(errors).toBeUndefined();
  return { ...data.search, papers: data.search.edges.map(({ node }: Edge) => node) };
}
const titles = async (q: string, variables: object = {}, token?: string): Promise<string[]> =>
  (await found(q, variables, token)).papers.map(({ title }) => title);
const textOf = ({ title, abstract, keywords }: Found) =>
  [title, abstract, ...keywords].join(' ').toLowerCase();

test.each(['HYBRID', 'WORDS', 'MEANING'])(
  '%s: a phrase has to be there word for word',
  async (mode) => {
    const { papers } = await found('"neural networks"', { mode });
    expect(papers.length).toBeGreaterThan(1);
    for (const paper of papers) expect(textOf(paper)).toMatch(/neural[\s-]+network/);
    expect((await titles('neural networks', { mode })).length).toBeGreaterThan(papers.length);
  },
);

test.each(['HYBRID', 'WORDS', 'MEANING'])('%s: what is excluded is in none', async (mode) => {
  const { papers } = await found('attention -translation -"large language"', { mode });
  expect(papers.length).toBeGreaterThan(1);
  for (const paper of papers) expect(textOf(paper)).not.toMatch(/translat|large language/);
  expect(await titles('attention', { mode })).toEqual(
    expect.arrayContaining([expect.stringMatching(/Translation/)]),
  );
});

test('an author by any of their names or initials, a category or field, and years', async () => {
  for (const name of ['vaswani', 'Ashish', '"a vaswani"', '"Vaswani, Ashish"'])
    expect(await titles(`author:${name}`)).toEqual(['Attention Is All You Need']);
  expect(await titles('author:nobodyofthisname')).toEqual([]);
  for (const { categories } of (await found('category:cs.CV networks')).papers)
    expect(categories).toContain('cs.CV');
  const { papers } = await found('category:math year:..2010');
  expect(papers.length).toBeGreaterThan(0);
  for (const { categories, publishedAt } of papers) {
    expect(categories.some((name) => /^math/.test(name))).toBe(true);
    expect(Number(publishedAt.slice(0, 4))).toBeLessThanOrEqual(2010);
  }
  for (const { publishedAt } of (await found('learning year:2014..2015')).papers)
    expect(['2014', '2015']).toContain(publishedAt.slice(0, 4));
  const filter = { publishedAfter: '2015-01-01', publishedBefore: '2020-01-01' };
  const both = (await found('learning year:2014..2015', { filter })).papers;
  expect(both.length).toBeGreaterThan(0);
  for (const { publishedAt } of both) expect(publishedAt.slice(0, 4)).toBe('2015');
});

test.each(['HYBRID', 'WORDS', 'MEANING'])(
  '%s: typos are mended, and it is said how',
  async (mode) => {
    for (const [typed, meant, title] of [
      ['atention is all you need', 'attention is all you need', /^Attention Is All/],
      ['Batch Normalisaton', null, /Batch Normalization/],
      ['protien strcture predicton', 'protein structure prediction', /protein structure/i],
    ] as const) {
      const { mended, papers } = await found(typed, { mode, first: 3 });
      if (meant) expect(mended).toBe(meant);
      expect(papers.map((paper) => paper.title).join('\n')).toMatch(title);
    }
  },
);

test('what is right, only begun or long is left as it is', async () => {
  for (const typed of [
    'attention transformer',
    'how transf',
    'C++',
    'xqzzkw vbnmpt',
    'this is a wery long question about how netwroks lern to translate between languages',
  ])
    expect((await found(typed, { first: 1 })).mended).toBeNull();
});

test('a whole title, however it is written, means its paper', async () => {
  const pasted =
    'BATCH NORMALIZATION – accelerating deep network training, by reducing internal covariate shift.';
  expect((await titles(pasted))[0]).toMatch(/^Batch Normalization/);
});

test('what was asked for is marked in the title and in the sentence that says most of it', async () => {
  const { edges } = await found('stochastic optimization', { first: 5 });
  const [adam] = edges.filter(({ node }) => node.title.startsWith('Adam'));

  const { titleParts, snippet, node } = adam!;
  expect(titleParts.map(({ text }) => text).join('')).toBe(node.title);
  expect(titleParts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'Stochastic',
    'Optimization',
  ]);
  expect(node.abstract).toContain(snippet.map(({ text }) => text).join(''));
  const by = (await found('adaptive moments of the gradient', { first: 10 })).edges;
  const { snippet: why } = by.find((edge) => edge.node.title.startsWith('Adam'))!;
  expect(
    why
      .filter(({ marked }) => marked)
      .map(({ text }) => text)
      .join(' '),
  ).toMatch(/gradient/);
});

test('found papers are counted by category and year', async () => {
  const { facets, papers } = await found('networks', { mode: 'WORDS' });
  expect(papers.length).toBeLessThan(100);
  const { name, count } = facets.categories[0]!;
  expect(count).toBe(papers.filter(({ categories }) => categories.includes(name)).length);
  const years = papers.map(({ publishedAt }) => publishedAt?.slice(0, 4)).filter(Boolean);
  for (const { year, count } of facets.years)
    expect(count).toBe(years.filter((one) => one === String(year)).length);
});

test('sorted by date or votes, page by page to the last', async () => {
  const dates: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await found('learning', {
      ...{ order: 'NEWEST', first: 17, after },
    });
    dates.push(...page.papers.map(({ publishedAt }) => publishedAt ?? ''));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (!after) expect(dates).toHaveLength(page.totalCount);
  } while (after);
  expect(dates).toEqual([...dates].sort().reverse());
  await desk.context.db.query(`update papers set source_upvotes = id % 7`);
  const { papers } = await found('learning', { order: 'UPVOTES' });
  const votes = papers.map(({ upvoteCount }) => upvoteCount);
  expect(votes).toEqual([...votes].sort((a, b) => b - a));
});

test('in the own library or one collection, as they are now', async () => {
  const token = await desk.signUp();
  const filter = { saved: true };
  expect(await titles('networks', { filter }, token)).toEqual([]);
  const [paper] = (await found('Deep Residual Learning')).papers;
  await desk.ask(
    'mutation ($id: ID!) { savePaper(paperId: $id, saved: true) { paper { id } } }',
    { id: paper!.id },
    token,
  );
  expect(await titles('networks', { filter }, token)).toEqual([paper!.title]);
  const made = await desk.ask(
    'mutation { createCollection(name: "Seminar") { collection { id } } }',
    {},
    token,
  );
  const inIt = { filter: { collectionId: made.data.createCollection.collection.id } };
  expect(await titles('networks', inIt, token)).toEqual([]);
  const stranger = await desk.signUp('stranger@example.org');
  expect(await titles('networks', inIt, stranger)).toEqual([]);
  const { errors } = await desk.ask(search, { q: 'networks', filter });
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
