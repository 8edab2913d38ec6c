import type { Span } from '../../server/features/sources/source.js';
import type { RunOptions } from '../../server/features/sources/source-runner.js';
import { startDesk, type TestDesk } from '../support/desk.js';
import { arxivPapers, replaced } from '../support/sources/arxiv-papers.js';
import { type ArxivPaper, feedOf, startArxivServer } from '../support/sources/arxiv-server.js';
import {
  cut,
  cutHalfWay,
  disguisedPage,
  entityBomb,
  type Fault,
  instead,
  status,
  truncated,
  webPage,
  well,
} from '../support/sources/faulty-server.js';

let desk: TestDesk;
let arxiv: Awaited<ReturnType<typeof startArxivServer>>;
let papers: ArxivPaper[];
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false, upkeep: false });
});
afterAll(() => desk.stop());
beforeEach(async () => {
  await desk.context.db.query('truncate papers, authors, sources, host_pace, import_runs cascade');
  papers = arxivPapers(23, '2026-01-15');
  arxiv = await startArxivServer(() => papers);
});
afterEach(() => arxiv.close());

const january: Span = { since: '2026-01-01', until: '2026-01-31', by: 'published' };
const definition = () =>
  ({ kind: 'arxiv', categories: ['cs.CL'], endpoint: arxiv.endpoint }) as const;
const fetchPapers = (span = january, options: RunOptions = {}) =>
  desk.context.services.liveSources.fetch(definition(), span, options);
const stored = async () =>
  (await desk.context.db.query<{ key: string }>('select key from papers order by key')).map(
    ({ key }) => key,
  );
const keysOf = (some: readonly ArxivPaper[]) => some.map(({ id }) => `arxiv:${id}`).sort();
const source = async () => (await desk.context.services.liveSources.list())[0]!;

test('a span is read page by page at arXiv’s pace, and a second time changes nothing', async () => {
  const before = desk.clock.now();
  const pages: (number | null)[][] = [];
  const { summary, outcome } = await fetchPapers(january, {
    onPage: ({ read, total }) => pages.push([read, total]),
  });
  expect(outcome).toBe('DONE');
  expect(summary).toMatchObject({ added: 23, updated: 0, unchanged: 0, rejected: 0 });
  expect(await stored()).toEqual(keysOf(papers));
  expect(pages).toEqual([5, 10, 15, 20, 23].map((read) => [read, 23]));
  expect(desk.clock.now().getTime() - before.getTime()).toBeGreaterThanOrEqual(12_000);
  expect(arxiv.requests.map(({ url }) => url.searchParams.get('search_query'))).toEqual(
    Array.from({ length: 5 }, () => '(cat:cs.CL) AND submittedDate:[202601010000 TO 202601312359]'),
  );
  expect((await fetchPapers()).summary).toMatchObject({ added: 0, updated: 0, unchanged: 23 });
  const days = await fetchPapers({ since: '2026-01-15', until: '2026-01-15', by: 'published' });
  expect(days.summary).toMatchObject({ unchanged: 23 });
  expect((await fetchPapers({ ...january, until: '2026-01-14' })).summary.unchanged).toBe(0);
});

test('a new version is the same paper with its later date; a listing from elsewhere counts', async () => {
  await fetchPapers();
  const [old, , listed] = papers;
  papers[0] = replaced(old!, '2026-02-20T10:00:00Z', 'A better title');
  papers[2] = { ...listed!, categories: ['cs.CV', 'cs.CL'] };
  const february: Span = { since: '2026-02-18', until: '2026-02-25', by: 'updated' };
  const { summary } = await fetchPapers(february);
  expect(summary).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
  // The rest of the page is older; nobody asks for more.
  expect(arxiv.requests.length).toBe(6);
  const { data } = await desk.ask(
    `query ($id: ID!) { paper(id: $id) { title publishedAt updatedAt categories } }`,
    { id: `arxiv:${old!.id}` },
  );
  expect(data.paper).toMatchObject({
    ...{ title: 'A better title', publishedAt: '2026-01-15T00:30:00.000Z' },
    ...{ updatedAt: '2026-02-20T10:00:00.000Z', categories: ['cs.CL', 'cs.LG'] },
  });
  expect((await fetchPapers()).summary).toMatchObject({ updated: 1, unchanged: 22 });
  expect(await stored()).toHaveLength(23);
});

const rough: [string, Fault[]][] = [
  ['cut connections', [cut, cutHalfWay]],
  ['429', [status(429)]],
  [
    '503 with Retry-After',
    [status(503, { 'retry-after': '7' }), status(503, { 'retry-after': '9' })],
  ],
  ['500', [status(500), status(500), status(500)]],
  ['a wrong type', [instead('application/json', '[]')]],
  ['truncated XML', [truncated, truncated]],
  ['an entity bomb', [entityBomb]],
  ['a web page with 200', [webPage, disguisedPage]],
  ['an empty page in between', [emptyPage]],
];

test.each(rough)(
  '%s in the middle: nothing is missed, nothing comes twice',
  async (_what, wrong) => {
    arxiv.faults.push(well, ...wrong, well, ...wrong);
    const { summary, outcome } = await fetchPapers();
    expect([outcome, summary.added, summary.rejected]).toEqual(['DONE', 23, 0]);
    expect(await stored()).toEqual(keysOf(papers));
  },
);

function emptyPage(response: Parameters<Fault>[0], { type }: Parameters<Fault>[1]): void {
  well(response, { type, body: feedOf([], 23, 5, '') });
}

test.each(rough.filter(([what]) => !/429|503/.test(what)))(
  '%s without end: what came before is kept, and a later run goes on from there',
  async (_what, wrong) => {
    const always = Array.from({ length: 4 }, () => wrong[0]!);
    arxiv.faults.push(well, well, ...always);
    const { summary, outcome } = await fetchPapers();
    expect(summary.added).toBe(10);
    expect(outcome).toEqual({
      error: expect.stringMatching(/^127\.0\.0\.1:\d+ .+\.$/),
      waitMs: null,
    });
    expect(await source()).toMatchObject({
      // What someone asks for by hand moves nothing that is due by the clock.
      ...{ failures: 0, nextRunAt: null, running: false, counts: { added: 10 } },
      lastError: (outcome as { error: string }).error,
    });
    const asked = arxiv.requests.length;
    expect(await fetchPapers()).toMatchObject({ outcome: 'DONE', summary: { added: 13 } });
    expect(arxiv.requests[asked]!.url.searchParams.get('start')).toBe('10');
    expect(await source()).toMatchObject({
      ...{ failures: 0, lastError: null, unfinished: null, counts: { added: 23 } },
    });
  },
);

test('who asks to come back in an hour is left alone for an hour', async () => {
  arxiv.faults.push(well, status(503, { 'retry-after': '3600' }));
  expect((await fetchPapers()).outcome).toMatchObject({ waitMs: 3_600_000 });
  const asked = arxiv.requests.length;
  expect((await fetchPapers()).outcome).toMatchObject({
    error: expect.stringMatching(/asks to be left alone/),
  });
  expect(arxiv.requests).toHaveLength(asked);
  desk.clock.advance(3_600_000);
  expect(await fetchPapers()).toMatchObject({ outcome: 'DONE', summary: { added: 18 } });
});

test('the same page over and over ends', async () => {
  const first = feedOf(papers.slice(0, 5), 23, 0, '');
  const again = instead('application/atom+xml', first);
  arxiv.faults.push(again, again, again, again);
  expect(await fetchPapers()).toMatchObject({
    summary: { added: 5 },
    outcome: { error: 'arXiv sends the same page over and over.' },
  });
});

test('pages without end end after five hundred', async () => {
  let at = 0;
  const more: Fault = (response, { type }) => {
    at += 1;
    const paper = { ...papers[0]!, id: `2601.${String(at).padStart(5, '0')}` };
    well(response, { type, body: feedOf([paper], 100_000, at, '') });
  };
  arxiv.faults.splice(0, 10, ...Array.from({ length: 600 }, () => more));
  const { summary, outcome } = await fetchPapers();
  expect([summary.added, outcome]).toEqual([
    500,
    { error: 'arXiv still has more after 500 pages of this.', waitMs: null },
  ]);
  // Five hundred requests, each with what it brings stored.
}, 180_000);

test('one of deep pages moves on by date, and loses none of the minute it moves on from', async () => {
  papers = Array.from({ length: 2_600 }, (_, at) => {
    const minute = new Date(Date.parse('2026-01-02T00:00:00Z') + Math.floor(at / 7) * 60_000);
    const published = minute.toISOString().replace('.000Z', 'Z');
    const id = `2601.${String(at).padStart(5, '0')}`;
    return { ...papers[0]!, id, title: `Paper ${at}`, published, updated: published };
  });
  const other = await startArxivServer(() => papers, 500);
  const wide = { ...definition(), endpoint: other.endpoint };
  const { summary } = await desk.context.services.liveSources.fetch(wide, january, {});
  expect(summary).toMatchObject({ added: 2_600, rejected: 0 });
  const starts = other.requests.map(({ url }) => Number(url.searchParams.get('start')));
  expect(Math.max(...starts)).toBeLessThan(2_000);
  await other.close();
});

test('dates of a clock that is wrong and rows that are no papers do no harm', async () => {
  papers[3] = { ...papers[3]!, published: '2026-01-16T99:99:99Z' };
  papers[4] = { ...papers[4]!, title: '' };
  papers[5] = replaced(papers[5]!, '2031-01-01T00:00:00Z');
  const { summary, outcome } = await fetchPapers();
  expect([outcome, summary.added, summary.rejected]).toEqual(['DONE', 21, 2]);
  expect(summary.rejections.map(({ file, line }) => [file, line])).toEqual([
    ['arxiv:cs.CL', expect.any(Number)],
    ['arxiv:cs.CL', expect.any(Number)],
  ]);
});

test('a question that arXiv refuses is told with its reason; what is no category is not asked', async () => {
  const refusal = feedOf([papers[0]!], 1, 0, '')
    .replace(/<id>http:\/\/arxiv\.org\/abs[^<]*/, '<id>http://arxiv.org/api/errors#x')
    .replace(/<summary>[^<]*/, '<summary>incorrect id format');
  arxiv.faults.push(instead('application/atom+xml', refusal));
  expect((await fetchPapers()).outcome).toMatchObject({ error: 'arXiv says: incorrect id format' });
  const { liveSources } = desk.context.services;
  for (const categories of [[], ['cs.CL) OR (cat:*'], ['CS'], ['cs.CL', '']])
    await expect(liveSources.fetch({ kind: 'arxiv', categories }, january, {})).rejects.toThrow(
      /categor/,
    );
});

test('two do not read one source at the same time', async () => {
  const both = await Promise.allSettled([fetchPapers(), fetchPapers()]);
  expect(both.map(({ status: end }) => end).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find((one) => one.status === 'rejected')).toMatchObject({
    reason: { code: 'CONFLICT' },
  });
  expect((await source()).running).toBe(false);
});

test('stopped by hand, it keeps its pages and goes on later', async () => {
  const stopping = new AbortController();
  const onPage = ({ read }: { read: number }) => read === 10 && stopping.abort();
  await expect(fetchPapers(january, { signal: stopping.signal, onPage })).rejects.toThrow();
  expect(await source()).toMatchObject({ lastError: null, counts: { added: 10 }, running: false });
  expect(await fetchPapers()).toMatchObject({ outcome: 'DONE', summary: { added: 13 } });
});
