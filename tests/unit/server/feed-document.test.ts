import fc from 'fast-check';
import { readRow } from '../../../server/features/ingest/import-row.js';
import { readFeed } from '../../../server/features/sources/feed/feed-document.js';
import { namesIn } from '../../../server/features/sources/feed/feed-text.js';
import { BadAnswer } from '../../../server/net/fetch-failure.js';
import { atomFeed, rdfFeed, rssFeed } from '../../support/sources/feed-captures.js';
import { mutated } from '../../support/sources/mutated.js';

const draftsOf = (text: string) => readFeed(text).map((row) => readRow(row));

test('RSS 1.0 as bioRxiv has it', () => {
  expect(draftsOf(rdfFeed)).toMatchObject([
    {
      draft: {
        externalIds: [{ scheme: 'doi', value: '10.1101/857789' }],
        title: expect.stringMatching(/^Microscale Collagen .* Models$/),
        abstract: expect.stringMatching(/^Liver cells .* six weeks <and more>\.$/),
        authors: ['D. Kukla', 'A. Crampton', 'D. Wood', 'S. R. Khetani'],
        publishedAt: '2019-11-29T00:00:00.000Z',
        url: 'http://biorxiv.org/cgi/content/short/857789v1?rss=1',
      },
    },
  ]);
});

test('RSS 2.0 in the ways of PubMed, of arXiv and of a blog', () => {
  expect(draftsOf(rssFeed)).toMatchObject([
    {
      draft: {
        externalIds: [{ scheme: 'doi', value: '10.1038/s41586-021-03819-2' }],
        abstract: 'A network folds proteins from their sequence.',
        ...{ authors: ['John Jumper', 'Richard Evans'], publishedAt: '2021-07-15T10:00:00.000Z' },
      },
    },
    {
      draft: {
        externalIds: [{ scheme: 'arxiv', value: '1706.03762' }],
        abstract: 'A translator built from attention alone.',
        ...{ authors: ['Ashish Vaswani', 'Noam Shazeer'], keywords: ['cs.CL', 'cs.LG'] },
      },
    },
    {
      draft: {
        externalIds: [{ scheme: 'file', value: 'https://blog.example/notes?id=1&p=2' }],
        ...{ title: 'Notes & more', abstract: 'First.\nSecond link.', authors: ['Ada Lovelace'] },
        ...{ publishedAt: null, url: 'https://blog.example/notes?id=1&p=2' },
      },
    },
  ]);
});

test('Atom', () => {
  expect(draftsOf(atomFeed)).toMatchObject([
    {
      draft: {
        externalIds: [{ scheme: 'doi', value: '10.5555/weaver.17' }],
        ...{ title: 'On weaver birds', abstract: 'How they build.', keywords: ['birds'] },
        ...{ authors: ['Ada Lovelace', 'Grace Hopper'], publishedAt: '2026-01-15T08:30:00.000Z' },
        url: 'https://journal.example/doi/10.5555/weaver.17',
      },
    },
    { draft: { externalIds: [{ value: 'https://journal.example/18' }], abstract: 'Plain.' } },
  ]);
});

test('names as feeds put them into one line', () => {
  const lines: [string, string[]][] = [
    ['Doe, J., Roe, A. B.', ['J. Doe', 'A. B. Roe']],
    ['Jane Doe, Anna Roe', ['Jane Doe', 'Anna Roe']],
    ['Jane Doe and Anna Roe', ['Jane Doe', 'Anna Roe']],
    ['Doe, Jane; Roe, Anna', ['Doe, Jane', 'Roe, Anna']],
    ['H1 Collaboration', ['H1 Collaboration']],
    [
      'Doe, J., Roe, A.-B., the 1000 Genomes Project',
      ['J. Doe', 'A.-B. Roe', 'the 1000 Genomes Project'],
    ],
    [`Doe, J., Roe, ${'A'.repeat(5_000)}!`, ['J. Doe', 'Roe', `${'A'.repeat(5_000)}!`]],
  ];
  for (const [line, names] of lines) expect(namesIn([line])).toEqual(names);
  expect(namesIn([])).toEqual([]);
});

test('what is no feed is refused', () => {
  for (const wrong of ['', '{}', '<html/>', '<rss/>', rssFeed.slice(0, 900)])
    expect(() => readFeed(wrong)).toThrow(BadAnswer);
  expect(readFeed('<rss version="2.0"><channel><title>None yet</title></channel></rss>')).toEqual(
    [],
  );
});

test.each([
  ['RSS 1.0', rdfFeed],
  ['RSS 2.0', rssFeed],
  ['Atom', atomFeed],
])(
  'whatever comes instead of %s, it is read or refused, and what is read can be imported or is named',
  (_, capture) => {
    fc.assert(
      fc.property(mutated(capture), (text) => {
        const began = process.cpuUsage();
        try {
          draftsOf(text);
        } catch (error) {
          expect(error).toBeInstanceOf(BadAnswer);
        }
        // Of the processor: other work on the machine takes its time too.
        expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
      }),
      { numRuns: 1_500 },
    );
  },
);
