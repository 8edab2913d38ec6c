import { startDesk, type TestDesk } from '../support/desk.js';

const papers = 5_000;

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ upkeep: false });
  await desk.context.db.query(
    `insert into papers (key, title, abstract, feed_date, text_hash, content_hash, revision)
     select 'arxiv:2401.' || lpad(n::text, 5, '0'), 'Nest ' || n, '', date '2024-01-02', '\\x00', '\\x00', n
     from generate_series(1, $1) as n`,
    [papers],
  );
});
afterAll(() => desk.stop());

const exported = `{ viewer { tasteExport } }`;
const take = `mutation ($json: String!) { importTaste(json: $json) { papers unknownPapers } }`;

const taste = async (token: string): Promise<string> =>
  (await desk.ask(exported, {}, token)).data.viewer.tasteExport;

/** Rated, saved with a note and a tag, and opened: every one of the papers. */
async function devoted(): Promise<string> {
  const token = await desk.signUp('devoted@example.org');
  const of = `from papers, accounts where key like 'arxiv:2401.%' and email = 'devoted@example.org'`;
  for (const statement of [
    `insert into ratings (account_id, paper_id, value, rated_at) select accounts.id, papers.id, 1, now() ${of}`,
    `insert into saves (account_id, paper_id, tags, note)
     select accounts.id, papers.id, '{"to cite"}', 'Compare "nests" with chapter ' || papers.id ${of}`,
    `insert into opens (account_id, paper_id, times, seconds, last_at)
     select accounts.id, papers.id, 2, 60, now() ${of}`,
  ])
    await desk.context.db.query(statement);
  return token;
}

test('who rated, saved and opened 5,000 papers gets all of it in again', async () => {
  const file = await taste(await devoted());
  expect(file.length).toBeGreaterThan(1_000_000);
  const other = await desk.signUp('other@example.org');
  const { importTaste } = (await desk.ask(take, { json: file }, other)).data;
  expect(importTaste).toEqual({ papers, unknownPapers: [] });
  expect(JSON.parse(await taste(other))).toEqual(JSON.parse(file));
});

test('a larger file is refused by name, with what to do', async () => {
  const token = await desk.signUp('large@example.org');
  const file = JSON.parse(await taste(token));
  const note = '“'.repeat(1_000);
  file.saves = Array.from({ length: 1_700 }, (_, at) => {
    const paper = `arxiv:2401.${String(at + 1).padStart(5, '0')}`;
    return { paper, at: '2025-01-01T00:00:00Z', counts: true, note };
  });
  const { errors } = await desk.ask(take, { json: JSON.stringify(file) }, token);
  expect(errors![0]).toMatchObject({
    message: expect.stringMatching(/larger than 5 MB\. Divide its lists/),
    extensions: { code: 'BAD_USER_INPUT', field: 'json' },
  });
  expect(JSON.parse(await taste(token)).saves).toEqual([]);
});
