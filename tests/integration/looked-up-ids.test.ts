import { startDesk, type TestDesk } from '../support/desk.js';
import { arxivPapers } from '../support/sources/arxiv-papers.js';
import { startArxivServer } from '../support/sources/arxiv-server.js';
import { startCrossrefServer } from '../support/sources/crossref-server.js';
import { type FaultyServer, status } from '../support/sources/faulty-server.js';

// Under ids and titles that no starter paper has.
const [one, two] = arxivPapers(2, '2026-01-15').map((paper, at) => ({
  ...paper,
  ...{ id: `2601.0000${at + 1}`, title: `Study ${at + 1} of knots` },
}));
let arxiv: FaultyServer;
let crossref: FaultyServer;
let desk: TestDesk;
beforeAll(async () => {
  const server = await startArxivServer(() => [one!, two!], 100);
  arxiv = server;
  crossref = await startCrossrefServer([
    {
      DOI: '10.1000/Found',
      title: 'Found by its DOI',
      authors: [['Ada', 'Example']],
      issued: [2020],
    },
  ]);
  const env = { ARXIV_URL: server.endpoint, CROSSREF_URL: `${crossref.url}/works` };
  desk = await startDesk({ upkeep: false, env: { ...env, LOOK_UP_IDS: 'on' } });
});
afterAll(async () => {
  await desk.stop();
  await Promise.all([arxiv.close(), crossref.close()]);
});
beforeEach(async () => {
  await desk.context.db.query('truncate host_pace');
});

const take = `mutation ($in: ImportLibraryInput!) { importLibrary(input: $in) {
  state problem found added known saved already unmatched misses { name reason } } }`;
const importing = async (token: string, text: string) =>
  (await desk.ask(take, { in: { text } }, token)).data.importLibrary;
const text = `arXiv:1706.03762, ${one!.id} and https://arxiv.org/abs/${two!.id}v1; 10.1000/found,
  10.1000/nobody-has-this, arXiv:2612.99999`;

test('ids that the desk lacks are asked for where they come from; what is nowhere is named', async () => {
  const token = await desk.signUp();
  expect(await importing(token, text)).toEqual({
    ...{ state: 'DONE', problem: null, found: 6, added: 3, known: 1, saved: 4, already: 0 },
    unmatched: 2,
    misses: [
      { name: 'arxiv:2612.99999', reason: expect.stringMatching(/^Neither/) },
      { name: 'doi:10.1000/nobody-has-this', reason: expect.stringMatching(/^Neither/) },
    ],
  });
  const { paper } = (
    await desk.ask('{ paper(id: "doi:10.1000/found") { title authors { name } } }')
  ).data;
  expect(paper).toEqual({ title: 'Found by its DOI', authors: [{ name: 'Ada Example' }] });
  const before = [arxiv.requests.length, crossref.requests.length];
  expect(await importing(token, `${one!.id} 10.1000/FOUND`)).toMatchObject({
    already: 2,
    unmatched: 0,
  });
  expect([arxiv.requests.length, crossref.requests.length]).toEqual(before);
});

test('a server that does not answer costs what it has alone', async () => {
  arxiv.faults.push(...Array(4).fill(status(500)));
  expect(await importing(await desk.signUp(), 'arXiv:1706.03762 arXiv:2612.88888')).toMatchObject({
    ...{ state: 'FAILED', saved: 1, problem: expect.stringMatching(/HTTP 500/) },
  });
});
