import { startDesk, type TestDesk } from '../support/desk.js';
import { operatorOf } from '../support/operators.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ upkeep: false });
});
afterAll(() => desk.stop());

const [kept, merged] = ['arxiv:1706.03762', 'arxiv:1810.04805'];
const numbers = async () => {
  const query = `{ papers(ids: ["${kept}", "${merged}"]) { id } }`;
  return (await desk.ask(query)).data.papers.map(({ id }: { id: string }) => id) as string[];
};

test('a paper that became part of another is found by its old number, wherever papers are named', async () => {
  const [now, old] = await numbers();
  const token = await operatorOf(desk);
  const merge = `mutation { mergePapers(keptId: "${now}", mergedId: "${old}") { duplicates { suspectedCount } } }`;
  await desk.ask(merge, {}, token);
  const named = `query ($ids: [ID!]!) { papers(ids: $ids) { id } similarTo(ids: $ids) { paper { id } } }`;
  const asked = async (...ids: unknown[]) => (await desk.ask(named, { ids })).data;
  const { papers, similarTo } = await asked(old, now, '999999');
  expect(papers).toEqual([{ id: now }, { id: now }, null]);
  expect(similarTo.length).toBeGreaterThan(0);
  expect(similarTo).toEqual((await asked(now)).similarTo);
  const act = `mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id viewerRating } } }`;
  expect((await desk.ask(act, { id: old }, token)).data.ratePaper.paper).toEqual({
    id: now,
    viewerRating: 'UP',
  });
});
