import { startDesk, type TestDesk } from '../support/desk.js';
import { operatorOf } from '../support/operators.js';

let desk: TestDesk;
let operator: string;
let now: string;
let old: string;
const [kept, merged] = ['arxiv:1706.03762', 'arxiv:1810.04805'];
const ask = async (query: string, variables: object = {}, token = operator) => {
  const { data, errors } = await desk.ask(query, variables, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
beforeAll(async () => {
  desk = await startDesk({ upkeep: false });
  operator = await operatorOf(desk);
  const { papers } = await ask(`{ papers(ids: ["${kept}", "${merged}"]) { id } }`);
  [now, old] = papers.map(({ id }: { id: string }) => id);
});
afterAll(() => desk.stop());

const merge = () =>
  ask(
    `mutation { mergePapers(keptId: "${now}", mergedId: "${old}") { duplicates { suspectedCount } } }`,
  );
const rate = (id: string, token: string) =>
  ask(
    `mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id viewerRating } } }`,
    { id },
    token,
  );
const save = `mutation { savePaper(paperId: "${merged}", saved: true) { paper { id } } }`;
const exported = `{ viewer { tasteExport } }`;
const take = `mutation ($json: String!) { importTaste(json: $json) { papers unknownPapers } }`;

test('a paper that became part of another is found by its old number, and by its key in files from before', async () => {
  const [before, after] = [await desk.signUp(), await desk.signUp()];
  await rate(old, before);
  await ask(save, {}, before);
  const file = JSON.parse((await ask(exported, {}, before)).viewer.tasteExport);
  file.saves[0].teaches = true;
  file.exclusions.push({ effect: 'REASON', kind: 'LIKED_PAPER', value: merged, label: 'near it' });
  await merge();

  const named = `query ($ids: [ID!]!) { papers(ids: $ids) { id } similarTo(ids: $ids) { paper { id } } }`;
  const asked = async (...ids: string[]) => ask(named, { ids });
  const { papers, similarTo } = await asked(old, now, '999999');
  expect(papers).toEqual([{ id: now }, { id: now }, null]);
  expect(similarTo.length).toBeGreaterThan(0);
  expect(similarTo).toEqual((await asked(now)).similarTo);
  expect((await rate(old, operator)).ratePaper.paper).toEqual({ id: now, viewerRating: 'UP' });

  const taken = await ask(take, { json: JSON.stringify(file) }, after);
  expect(taken.importTaste).toEqual({ papers: 1, unknownPapers: [] });
  const again = JSON.parse((await ask(exported, {}, after)).viewer.tasteExport);
  expect(again.ratings).toMatchObject([{ paper: kept, rating: 'UP' }]);
  expect(again.saves).toMatchObject([{ paper: kept, teaches: true }]);
  expect(again.exclusions).toMatchObject([{ kind: 'LIKED_PAPER', value: kept }]);
});
