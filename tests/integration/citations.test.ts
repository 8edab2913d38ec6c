import { Readable } from 'node:stream';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const cite = async (id: string, format: string): Promise<string> => {
  const { data, errors } = await desk.ask(
    `query ($id: ID!) { paper(id: $id) { citation(format: ${format}) } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.paper.citation;
};

const bringIn = async (...rows: object[]) => {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await desk.context.services.imports.importJsonl(Readable.from([Buffer.from(lines)]), 'test');
};

test('a preprint in every format', async () => {
  const id = 'arxiv:1412.6980';
  const title = 'Adam: A Method for Stochastic Optimization';
  expect(await cite(id, 'BIBTEX')).toContain(`@misc{kingma2014adam,\n  title = {{${title}}}`);
  expect(await cite(id, 'RIS')).toContain('AU  - Kingma, Diederik P.\r\n');
  expect(JSON.parse(await cite(id, 'CSL_JSON'))).toMatchObject({
    id: 'kingma2014adam',
    number: 'arXiv:1412.6980',
  });
  expect(await cite(id, 'APA')).toBe(
    `Kingma, D. P., & Ba, J. (2014). ${title} (arXiv:1412.6980). arXiv. https://arxiv.org/abs/1412.6980`,
  );
  expect(await cite(id, 'CHICAGO')).toBe(
    `Kingma, Diederik P., and Jimmy Ba. 2014. “${title}.” arXiv:1412.6980. Preprint, arXiv, December 22. https://arxiv.org/abs/1412.6980.`,
  );
  expect(await cite(id, 'IEEE')).toBe(
    `D. P. Kingma and J. Ba, “${title},” Dec. 22, 2014, arXiv:1412.6980. [Online]. Available: https://arxiv.org/abs/1412.6980`,
  );
  const published = await cite('arxiv:1810.04805', 'BIBTEX');
  expect(published).toMatch(/^@article\{devlin2018bert,.* doi = \{10\.18653.* eprint = \{1810/s);
});

test('papers that would share a key have keys of their own, whatever is cited first, and for good', async () => {
  const twin = (id: string, title: string) => ({
    id,
    title,
    abstract: 'A twin.',
    authors: ['Ada Twin'],
    publishedAt: '2024-05-06',
  });
  await bringIn(...['one', 'two', 'three'].map((id) => twin(id, `Deep twins, part ${id}`)));
  const keyOf = async (id: string) => /\{(.*),/.exec(await cite(`file:${id}`, 'BIBTEX'))![1]!;
  const query = 'query ($ids: [ID!]!) { papers(ids: $ids) { citation } }';
  const { data } = await desk.ask(query, { ids: ['file:three', 'file:one', 'file:two'] });
  const keys: string[] = data.papers.map(
    ({ citation }: { citation: string }) => /\{(.*),/.exec(citation)![1],
  );
  expect(keys[1]).toBe('twin2024deep');
  expect(new Set(keys).size).toBe(3);
  for (const key of keys) expect(key).toMatch(/^twin2024deep[a-z]?[a-z]?$/);
  expect([await keyOf('three'), await keyOf('one'), await keyOf('two')]).toEqual(keys);

  await bringIn(twin('one', 'Shallow twins'));
  expect(await cite('file:one', 'BIBTEX')).toMatch(
    /^@misc\{twin2024deep,\n {2}title = \{\{Shallow/,
  );
});
