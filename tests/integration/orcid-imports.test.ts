import { startDesk, type TestDesk } from '../support/desk.js';
import { type Fault, type FaultyServer, instead } from '../support/sources/faulty-server.js';
import { type OrcidWork, orcidId, startOrcidServer } from '../support/sources/orcid-server.js';
import { roughAnswers } from '../support/sources/rough-answers.js';

const many: OrcidWork[] = Array.from({ length: 130 }, (_, at) => ({
  ...{ code: 1_000 + at, title: `Work ${at} of a long life`, authors: ['Josiah Carberry'] },
}));
const works: OrcidWork[] = [
  {
    code: 1,
    title: 'Toward a unified theory of cracked pots',
    ids: [
      ['doi', '10.1000/PARENT', 'part-of'],
      ['doi', '10.1000/Pots'],
    ],
    authors: ['Josiah Carberry', 'Grace Sample'],
    date: ['2012', '03'],
  },
  { code: 2, title: 'Attention, as a preprint', ids: [['arxiv', 'arXiv:1706.03762']] },
  { code: 3, title: '' },
  ...many,
];
let server: FaultyServer;
let desk: TestDesk;
beforeAll(async () => {
  server = await startOrcidServer(works);
  desk = await startDesk({ upkeep: false, env: { ORCID_URL: `${server.url}/` } });
});
afterAll(async () => {
  await desk.stop();
  await server.close();
});
beforeEach(async () => {
  server.faults.length = 0;
  server.requests.length = 0;
  await desk.context.db.query('truncate host_pace');
});

const take = `mutation ($in: ImportOrcidInput!) { importOrcid(input: $in) {
  source state found added known saved already unmatched problem misses { name reason } } }`;
const importing = async (token: string, orcid = orcidId) => {
  const { data, errors } = await desk.ask(take, { in: { orcid } }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importOrcid;
};

test('the public works of a person go in with their authors; twice changes nothing', async () => {
  const token = await desk.signUp();
  expect(await importing(token, `https://orcid.org/${orcidId}`)).toMatchObject({
    ...{ source: 'ORCID', state: 'DONE', problem: null },
    ...{ found: 133, added: 131, known: 1, saved: 132, unmatched: 1 },
    misses: [{ name: '', reason: 'title is empty' }],
  });
  const query = `{ paper(id: "doi:10.1000/pots") { title publishedAt authors { name } } }`;
  expect((await desk.ask(query)).data.paper).toEqual({
    title: 'Toward a unified theory of cracked pots',
    publishedAt: '2012-03-01T00:00:00.000Z',
    authors: [{ name: 'Josiah Carberry' }, { name: 'Grace Sample' }],
  });
  expect(server.requests.map(({ url }) => url.pathname.split('/').length)).toEqual([4, 5, 5]);
  expect(await importing(token)).toMatchObject({ added: 0, saved: 0, already: 132 });
});

test('what is no iD, and one that nobody has', async () => {
  const token = await desk.signUp();
  for (const odd of ['', '0000-0002-1825-0098', 'https://evil.example/0000-0002-1825-0097'])
    expect(
      (await desk.ask(take, { in: { orcid: odd } }, token)).errors?.[0]?.extensions,
    ).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'orcid' },
    });
  expect(await importing(token, '0000-0001-5109-3700')).toMatchObject({
    ...{ state: 'FAILED', problem: 'ORCID has no public record of this iD.' },
  });
});

const rough: [string, Fault][] = [
  ...roughAnswers,
  ['a wrong type', instead('image/png', 'x')],
  ['something else', instead('application/json', '[]')],
];

test.each(rough)('%s at first: it comes in all the same', async (_what, wrong) => {
  server.faults.push(wrong, wrong, wrong);
  expect(await importing(await desk.signUp())).toMatchObject({ state: 'DONE', saved: 132 });
});

test.each(rough)('%s without end: it says so', async (_what, wrong) => {
  server.faults.push(wrong, wrong, wrong, wrong);
  expect(await importing(await desk.signUp())).toMatchObject({
    state: 'FAILED',
    problem: expect.stringMatching(/^127\.0\.0\.1:\d+ .+\.$/),
  });
});
