import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const named = `query ($text: String!) { papersNamedIn(text: $text) { unknown papers { key } } }`;
const keysOf = (papers: { key: string }[]) => papers.map(({ key }) => key).sort();

test('a pasted list is found by ids and by titles, whatever their case and signs', async () => {
  const text = `https://arxiv.org/pdf/1706.03762v7
    title = {{BERT}: Pre-training of deep bidirectional transformers for language understanding},
    DEEP RESIDUAL LEARNING FOR IMAGE RECOGNITION
    10.1038/s41586-021-03819-2, 10.9999/nowhere and arXiv:9912.99999
    Some line of a page that is no title`;
  const { papersNamedIn } = (await desk.ask(named, { text })).data;
  expect(keysOf(papersNamedIn.papers)).toEqual(
    [
      'arxiv:1512.03385',
      'arxiv:1706.03762',
      'arxiv:1810.04805',
      'doi:10.1038/s41586-021-03819-2',
    ].sort(),
  );
  expect(papersNamedIn.unknown.sort()).toEqual(['arxiv:9912.99999', 'doi:10.9999/nowhere']);
});

test('nothing named is an empty answer; too much is refused', async () => {
  expect((await desk.ask(named, { text: '\0 ?!' })).data.papersNamedIn).toEqual({
    unknown: [],
    papers: [],
  });
  const refused = await desk.ask(named, { text: 'x '.repeat(250_001) });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
});

test('several papers by id or key come in their order, absent ones as null', async () => {
  const query = `query ($ids: [ID!]!) { papers(ids: $ids) { id key citation(format: BIBTEX) } }`;
  const ids = ['arxiv:1810.04805', 'file:nowhere', 'arxiv:1706.03762v3', 'arxiv:1810.04805'];
  const { papers } = (await desk.ask(query, { ids })).data;
  expect(papers.map((paper: { key: string } | null) => paper?.key ?? null)).toEqual([
    'arxiv:1810.04805',
    null,
    'arxiv:1706.03762',
    'arxiv:1810.04805',
  ]);
  expect((await desk.ask(query, { ids: [papers[0].id] })).data.papers).toEqual([papers[0]]);
  const refused = await desk.ask(query, { ids: ['what?'] });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
});
