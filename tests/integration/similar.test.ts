import { Readable } from 'node:stream';
import { startDesk, type TestDesk } from '../support/desk.js';

const about = (id: string, title: string, authors: string[], abstract = '') => ({
  id,
  title,
  authors,
  abstract,
});
const rows = [
  about('nests', 'How weaver birds tie the knots of their nests', ['Ada Example', 'Grace Sample']),
  about('bridges', 'Steel cables of long suspension bridges', ['Ada Example', 'Grace Sample']),
  about('ropes', 'Steel ropes of long suspension bridges', ['Somebody Else']),
  about('soil', 'Fungi in the soil of alpine meadows', ['No Body']),
  about('lichen', 'Lichens on the walls of alpine huts', ['Any Body']),
  about('tides1', 'Tides in narrow fjords, part I', ['Uma Ebb']),
  about('tides2', 'Tides in narrow fjords, part II', ['Uma Ebb']),
  about('flow', 'Currents in narrow fjords', ['Ola Flow']),
];

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false });
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  await desk.context.services.imports.importJsonl(Readable.from([Buffer.from(lines)]), 'test');
  await desk.settled();
});
afterAll(() => desk.stop());

interface Near {
  score: number;
  paper: { key: string };
  readers: number;
  cited: boolean;
  sharedReferences: number;
  sharedAuthors: { name: string }[];
  more: { paper: { key: string } }[];
}
const fields = `score readers cited sharedReferences sharedAuthors { name } paper { key } more { paper { key } }`;
const near = async (id: string): Promise<Near[]> => {
  const { data } = await desk.ask(`query ($id: ID!) { paper(id: $id) { similar { ${fields} } } }`, {
    id: `file:${id}`,
  });
  return data.paper.similar;
};
const nearAll = (ids: string[]) =>
  desk.ask(`query ($ids: [ID!]!) { similarTo(ids: $ids) { ${fields} } }`, {
    ids: ids.map((id) => `file:${id}`),
  });
const keysOf = (list: Near[]) => list.map(({ paper }) => paper.key.replace('file:', ''));

test('authors in common bring a paper nearer, and are named', async () => {
  const list = await near('nests');
  const [alike, other] = ['bridges', 'ropes'].map(
    (id) => list.find(({ paper }) => paper.key === `file:${id}`)!,
  );
  expect(alike!.sharedAuthors.map(({ name }) => name).sort()).toEqual([
    'Ada Example',
    'Grace Sample',
  ]);
  expect(other!.sharedAuthors).toEqual([]);
  expect(alike!.score).toBeGreaterThan(other!.score + 0.1);
});

test('readers in common bring a paper nearer once there are three, so that nobody is given away', async () => {
  const like = async (id: string, token: string) =>
    desk.ask(
      'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }',
      { id: `file:${id}` },
      token,
    );
  const entry = async () => (await near('soil')).find(({ paper }) => paper.key === 'file:bridges')!;
  const before = await entry();
  for (let reader = 1; reader <= 3; reader++) {
    const token = await desk.signUp();
    await like('soil', token);
    await like('bridges', token);
    const now = await entry();
    expect(now.readers).toBe(reader < 3 ? 0 : 3);
    if (reader < 3) expect(now.score).toBeCloseTo(before.score, 6);
    else expect(now.score).toBeGreaterThan(before.score + 0.2);
  }
});

test('a citation and works that both cite bring a paper nearer, and are told', async () => {
  const entry = async () => (await near('lichen')).find(({ paper }) => paper.key === 'file:ropes')!;
  const before = await entry();
  expect(before).toMatchObject({ cited: false, sharedReferences: 0 });
  const cites = (id: string, ...works: string[]) =>
    desk.context.db.query(
      `insert into paper_references (paper_id, scheme, value)
       select p.id, split_part(work, ':', 1), split_part(work, ':', 2) from papers p, unnest($2::text[]) as work where key = $1`,
      [`file:${id}`, works],
    );
  await cites('lichen', 'doi:10.1/a', 'doi:10.1/b', 'file:nowhere');
  await cites('ropes', 'doi:10.1/a', 'doi:10.1/b');
  const coupled = await entry();
  expect(coupled).toMatchObject({ cited: false, sharedReferences: 2 });
  expect(coupled.score - before.score).toBeCloseTo((0.2 * 2) / Math.sqrt(6), 3);
  await cites('ropes', 'file:lichen');
  const cited = await entry();
  expect(cited).toMatchObject({ cited: true, sharedReferences: 2 });
  expect(cited.score).toBeGreaterThan(coupled.score);
  // From the other side it is the same.
  const back = (await near('ropes')).find(({ paper }) => paper.key === 'file:lichen')!;
  expect(back).toMatchObject({ cited: true, sharedReferences: 2 });
});

test('another part of a paper is folded under it', async () => {
  const list = await near('flow');
  expect(keysOf(list)[0]).toMatch(/^tides[12]$/);
  expect(list[0]!.more).toHaveLength(1);
  expect(keysOf(list).filter((key) => key.startsWith('tides'))).toHaveLength(1);
  expect(keysOf(await near('tides1'))[0]).toBe('tides2');
});

test('what is near to several papers is near to all of them', async () => {
  const { data } = await nearAll(['bridges', 'lichen', 'nowhere']);
  const keys = keysOf(data.similarTo);
  expect(keys.slice(0, 2).sort()).toEqual(['ropes', 'soil']);
  expect(keys).not.toContain('bridges');
  const scores = data.similarTo.map(({ score }: Near) => score);
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  const { data: none } = await nearAll(['nowhere']);
  expect(none.similarTo).toEqual([]);
});

test.each([[[]], [Array.from({ length: 51 }, (_, at) => `p${at}`)]])(
  'too few or too many papers are refused',
  async (ids) => {
    const { errors } = await nearAll(ids);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
  },
);
