import type { Span } from '../../server/features/sources/source.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { arxivPapers } from '../support/sources/arxiv-papers.js';
import { type ArxivPaper, startArxivServer } from '../support/sources/arxiv-server.js';
import { type DailyPaper, startDailyServer } from '../support/sources/daily-server.js';
import { type Fault, instead, status, well } from '../support/sources/faulty-server.js';
import { roughAnswers } from '../support/sources/rough-answers.js';

let desk: TestDesk;
let daily: Awaited<ReturnType<typeof startDailyServer>>;
let papers: DailyPaper[];
let known: ArxivPaper[];
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false, upkeep: false });
});
afterAll(() => desk.stop());
beforeEach(async () => {
  await desk.context.db.query('truncate papers, authors, sources, host_pace, import_runs cascade');
  known = arxivPapers(30, '2026-01-12');
  papers = known.map(({ id, title, abstract, authors, published }, at) => ({
    published: published.slice(0, 10),
    ...{ id, title, abstract, authors, upvotes: at, comments: at % 4 },
    day: `2026-01-${14 + Math.floor(at / 10)}`,
    ...(at % 3 === 0 && { githubRepo: `https://github.com/lab/code-${at}`, githubStars: at }),
  }));
  daily = await startDailyServer(() => papers);
});
afterEach(() => daily.close());

const span = (since: string, until = since): Span => ({ since, until, by: 'published' });
const fetchDays = (days: Span) =>
  desk.context.services.liveSources.fetch({ kind: 'daily', endpoint: daily.endpoint }, days, {});
const paperOf = async ({ id }: { id: string }) =>
  (
    await desk.ask(
      `query ($id: ID!) { paper(id: $id) {
        title feedDate upvoteCount commentCount githubRepo githubStars categories keywords
        countHistory { upvotes comments } } }`,
      { id: `arxiv:${id}` },
    )
  ).data.paper;

test('a day comes with its votes, comments, code and keywords', async () => {
  expect((await fetchDays(span('2026-01-15'))).summary).toMatchObject({ added: 10, rejected: 0 });
  expect(await paperOf(papers[12]!)).toMatchObject({
    ...{ title: papers[12]!.title, feedDate: '2026-01-15', upvoteCount: 12, commentCount: 0 },
    ...{ githubRepo: 'https://github.com/lab/code-12', githubStars: 12, keywords: ['attention'] },
  });
  expect((await fetchDays(span('2026-01-15'))).summary).toMatchObject({ added: 0, unchanged: 10 });
});

test('a later run brings later votes, and what they were is kept', async () => {
  await fetchDays(span('2026-01-14', '2026-01-16'));
  papers = papers.map((paper, at) => (at === 15 ? { ...paper, upvotes: 60, comments: 9 } : paper));
  expect((await fetchDays(span('2026-01-14', '2026-01-16'))).summary).toMatchObject({
    ...{ added: 0, updated: 1, unchanged: 29 },
  });
  expect(await paperOf(papers[15]!)).toMatchObject({
    ...{ upvoteCount: 60, commentCount: 9 },
    countHistory: [
      { upvotes: 15, comments: 3 },
      { upvotes: 60, comments: 9 },
    ],
  });
  expect((await paperOf(papers[16]!)).countHistory).toEqual([{ upvotes: 16, comments: 0 }]);
});

test('a day without a list is not filled with that of another', async () => {
  const { summary } = await fetchDays(span('2026-01-16', '2026-01-19'));
  expect(summary).toMatchObject({ added: 10, updated: 0, unchanged: 0 });
  expect((await paperOf(papers[25]!)).feedDate).toBe('2026-01-16');
});

test('long days come page by page', async () => {
  papers = Array.from({ length: 230 }, (_, at) => ({
    ...papers[0]!,
    ...{ id: `2601.${String(at).padStart(5, '0')}`, title: `Paper ${at}`, day: '2026-01-20' },
  }));
  expect((await fetchDays(span('2026-01-20'))).summary).toMatchObject({ added: 230 });
  expect(daily.requests.map(({ url }) => url.searchParams.get('p'))).toEqual(['0', '1', '2']);
});

test('a server that sends the first page whatever it is asked for is asked twice', async () => {
  const list = Array.from({ length: 60 }, (_, at) => ({
    paper: { id: `2601.${String(at).padStart(5, '0')}`, title: `Paper ${at}` },
  }));
  const again = instead('application/json', JSON.stringify(list));
  daily.faults.push(...Array.from({ length: 9 }, () => again));
  expect((await fetchDays(span('2026-01-20'))).summary).toMatchObject({ added: 60 });
  expect(daily.requests).toHaveLength(2);
});

test('taken in turns with arXiv, each brings what it alone knows, and nothing goes back and forth', async () => {
  const arxiv = await startArxivServer(() => known, 50);
  try {
    const { liveSources } = desk.context.services;
    const fromArxiv = () =>
      liveSources.fetch(
        { kind: 'arxiv', categories: ['cs.CL'], endpoint: arxiv.endpoint },
        span('2026-01-01', '2026-01-31'),
        {},
      );
    await fetchDays(span('2026-01-15'));
    expect((await fromArxiv()).summary).toMatchObject({ added: 20, updated: 10 });
    expect(await paperOf(papers[12]!)).toMatchObject({
      ...{ feedDate: '2026-01-15', upvoteCount: 12, keywords: ['attention'] },
      ...{ categories: ['cs.CL', 'cs.LG'], githubStars: 12 },
    });
    expect((await fetchDays(span('2026-01-15'))).summary).toMatchObject({ unchanged: 10 });
    expect((await fromArxiv()).summary).toMatchObject({ unchanged: 30 });
  } finally {
    await arxiv.close();
  }
});

const rough: [string, Fault][] = [
  ...roughAnswers,
  ['a wrong type', instead('application/atom+xml', '<feed/>')],
  ['an error as JSON', instead('application/json', '{"error":"Internal"}')],
];

test.each(rough)('%s now and then: nothing is missed', async (_what, wrong) => {
  daily.faults.push(wrong, well, wrong, wrong, well, wrong);
  const { summary, outcome } = await fetchDays(span('2026-01-14', '2026-01-16'));
  expect([outcome, summary.added, summary.rejected]).toEqual(['DONE', 30, 0]);
});

test.each(rough.filter(([what]) => !/429|503/.test(what)))(
  '%s without end: the days before are kept, and the next run goes on',
  async (_what, wrong) => {
    daily.faults.push(well, wrong, wrong, wrong, wrong);
    const days = span('2026-01-14', '2026-01-16');
    expect(await fetchDays(days)).toMatchObject({
      outcome: { error: expect.any(String) },
      summary: { added: 10 },
    });
    expect(await fetchDays(days)).toMatchObject({ outcome: 'DONE', summary: { added: 20 } });
    expect(daily.requests.map(({ url }) => url.searchParams.get('date'))).toEqual([
      '2026-01-14',
      ...Array.from({ length: 5 }, () => '2026-01-15'),
      '2026-01-16',
    ]);
  },
);

test('a last day that is still to come there is no failure', async () => {
  daily.faults.push(well, status(400));
  const { summary, outcome } = await fetchDays(span('2026-01-15', '2026-01-16'));
  expect([outcome, summary.added]).toEqual(['DONE', 10]);
  daily.faults.push(status(400));
  expect((await fetchDays(span('2026-01-16'))).outcome).toMatchObject({
    error: expect.stringMatching(/HTTP 400/),
  });
});
