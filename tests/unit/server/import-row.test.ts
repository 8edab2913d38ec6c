import fc from 'fast-check';
import { readRow } from '../../../server/features/ingest/import-row.js';
import type { PaperDraft } from '../../../server/features/ingest/paper-draft.js';
import { formatKey, parsePaperRef } from '../../../server/features/papers/paper-ref.js';

const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\ud800', '\udfff', '\0', '\u0007', '\n', '\u2028', ' ', 'a', '𝒳'))
    .map((parts) => parts.join('')),
);
const dates = fc.oneof(fc.constantFrom('2024-01-02', '2024-02-30', '12:30', '2024', '+1'), odd);
const ids = fc.constantFrom(
  '2403.04132v2',
  'doi:10.1000/X',
  'arxiv:cs/0112017',
  'file:a',
  17,
  1e21,
);
const named = odd.map((text) => `a${text}`);
const goodRows = fc.record(
  {
    id: fc.oneof(named, ids),
    title: named,
    abstract: odd,
    authors: fc.array(odd, { maxLength: 3 }),
    doi: fc.constantFrom('https://doi.org/10.1000/X', null),
    arxivId: fc.constantFrom('2403.04132v1', null),
    url: odd.map((text) => `https://example.org/${text}`),
    unknown: fc.jsonValue(),
  },
  { requiredKeys: ['id', 'title'] },
);
const junk = fc.oneof(dates, fc.jsonValue());
const oddRows = fc
  .tuple(goodRows, fc.constantFrom('id', 'authors', 'doi', 'feedDate', 'url', '__proto__'), junk)
  .map(([good, field, value]) => ({ ...good, [field]: value }));

const row = (change: object) => readRow({ id: 'a', title: 'A title', ...change });
const problemOf = (change: object) => (row(change) as { problem?: string }).problem;
const draftOf = (change: object) => (row(change) as { draft: PaperDraft }).draft;

test('any value becomes a paper or a problem told in one line', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), goodRows, oddRows), (value) => {
      const result = readRow(value);
      if ('problem' in result) expect(result.problem).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
      else expect(result.draft.title).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

test('what goes in is text that Postgres takes, under keys that can be asked for', () => {
  fc.assert(
    fc.property(goodRows, (value) => {
      const { draft } = readRow(value) as { draft: PaperDraft };
      const texts = [draft.title, draft.abstract, ...draft.authors, draft.url ?? ''];
      for (const text of texts)
        expect(text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text)).toBe(true);
      expect([draft.title, ...draft.authors].join('')).not.toMatch(/[\n\r\u2028]/);
      expect(draft.externalIds.length).toBeGreaterThan(0);
      for (const id of draft.externalIds) expect(parsePaperRef(formatKey(id))).toEqual(id);
      expect(draft.url ?? 'https://x').toMatch(/^https:\/\/\S+$/);
    }),
    { numRuns: 500 },
  );
});

test('an instant is the same one in UTC, whatever its offset', () => {
  const years = { min: new Date('1000-01-02'), max: new Date('2199-12-30'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), fc.integer({ min: -14, max: 14 }), (date, offset) => {
      const local = new Date(date.getTime() + offset * 3_600_000).toISOString().slice(0, -1);
      const sign = offset < 0 ? '-' : '+';
      const written = `${local}${sign}${String(Math.abs(offset)).padStart(2, '0')}:00`;
      expect(draftOf({ publishedAt: written }).publishedAt).toBe(date.toISOString());
    }),
  );
});

test.each(['yesterday', '12:30', 'T10', '2024-02-30', '0999-12-31', '2200-01-01', '\u001b[31m'])(
  '%j is no date',
  (text) => {
    expect(problemOf({ publishedAt: text })).toMatch(/^publishedAt: ".*" is no ISO 8601 date$/);
    expect(problemOf({ feedDate: text })).toMatch(/^feedDate: ".*" is no date of the form/);
  },
);

test.each(['2024', '2024-03', '2024-W05-1', '2024-03-07T10:00:00Z'])('%s is no day', (text) => {
  expect(problemOf({ publishedAt: text })).toBeUndefined();
  expect(problemOf({ feedDate: text })).toContain('is no date');
});

test('an address that was broken over lines is joined; others must be of the web', () => {
  expect(draftOf({ url: ' https://arxiv.org/\n   abs/1 ' }).url).toBe('https://arxiv.org/abs/1');
  for (const url of ['javascript:alert(1)', 'ftp://a', 'https://', 'example.org'])
    expect(problemOf({ url })).toBe('url: must be an http(s) address');
});

test('an empty optional field says no more than a missing one', () => {
  const fields = ['doi', 'arxivId', 'url', 'publishedAt', 'feedDate', 'githubRepo', 'upvotes'];
  const empty = Object.fromEntries(fields.map((field) => [field, '']));
  expect(row(empty)).toEqual(row({}));
});

test('a text of 10 MB is refused at once, and is not repeated in the reason', () => {
  const huge = 'x'.repeat(10_000_000);
  const began = performance.now();
  for (const field of ['id', 'title', 'abstract', 'doi', 'publishedAt', 'url'])
    expect(problemOf({ [field]: huge })).toMatch(/^.{0,40}is longer than [\d,]+ characters$/);
  expect(problemOf({ authors: [huge] })).toContain('authors.0: is longer');
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('every fault of a row is named', () => {
  const faults = problemOf({ title: ' \n', upvotes: -1, authors: 'Ada', githubStars: 'many' });
  expect(faults?.split('; ')).toEqual([
    'title is empty',
    'authors: must be a list of texts',
    'upvotes: must not be negative',
    'githubStars: must be a number',
  ]);
  expect(readRow({})).toEqual({ problem: 'id is missing; title is missing' });
  expect(readRow(null)).toEqual({ problem: 'is not an object' });
});

test('the ids of a paper, the one that becomes its key first', () => {
  const keys = (change: object) => draftOf(change).externalIds.map(formatKey);
  expect(keys({})).toEqual(['file:a']);
  expect(keys({ id: 12 })).toEqual(['file:12']);
  expect(keys({ id: 'arXiv:2403.04132v2' })).toEqual(['arxiv:2403.04132']);
  expect(keys({ doi: '10.1000/X', arxivId: '2403.04132' })).toEqual([
    'arxiv:2403.04132',
    'doi:10.1000/x',
    'file:a',
  ]);
  expect(problemOf({ doi: 'ten' })).toBe('doi: "ten" is no DOI');
  expect(problemOf({ arxivId: '24' })).toBe('arxivId: "24" is no arXiv id');
});
