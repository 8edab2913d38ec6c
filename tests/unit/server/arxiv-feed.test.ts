import fc from 'fast-check';
import { readRow } from '../../../server/features/ingest/import-row.js';
import { readArxivFeed } from '../../../server/features/sources/arxiv/arxiv-feed.js';
import { BadAnswer, FetchFailure } from '../../../server/net/fetch-failure.js';
import { arxivCapture } from '../../support/sources/arxiv-capture.js';
import { mutated } from '../../support/sources/mutated.js';

test('an answer becomes rows as import takes them: no version, lines unwrapped, primary category first', () => {
  const { entries, total } = readArxivFeed(arxivCapture);
  expect(total).toBe(3);
  expect(entries.map(({ version }) => version)).toEqual([
    'hep-ex/0307015v1',
    '0710.5765v1',
    '1706.03762v7',
  ]);
  const rows = entries.map(({ row }) => row);
  expect(rows[0]).toMatchObject({
    id: 'hep-ex/0307015',
    doi: '10.1140/epjc/s2003-01326-x',
    abstract:
      'Events with several electrons were counted in collisions of electrons or positrons with protons.\nTheir rates are held against what the standard model expects.',
  });
  expect(rows[1]).toMatchObject({
    doi: null,
    categories: ['astro-ph'],
    authors: ['G. G. Kacprzak', 'C. W. Churchill', 'M. T. Murphy'],
    abstract: expect.stringContaining(
      '<f_c>, is worked out for lines stronger than W_r(2796) > 0.3 & seen at mid-redshift',
    ),
  });
  expect(rows[2]).toMatchObject({
    ...{ id: '1706.03762', categories: ['cs.CL', 'cs.LG'] },
    ...{ publishedAt: '2017-06-12T17:57:34Z', updatedAt: '2023-08-02T00:41:18Z' },
  });
  for (const row of rows) expect(readRow(row)).toHaveProperty('draft');
  expect(readRow(rows[0])).toMatchObject({
    draft: {
      title: 'Multi-Electron Production at High Transverse Momenta in ep Collisions at HERA',
      authors: ['H1 Collaboration'],
      externalIds: [{ scheme: 'arxiv', value: 'hep-ex/0307015' }, { scheme: 'doi' }],
    },
  });
});

test('an empty answer is one; what is none says so', () => {
  const empty = arxivCapture.replace(/<entry>[\s\S]*<\/entry>/, '').replace('>3<', '>0<');
  expect(readArxivFeed(empty)).toEqual({ entries: [], total: 0 });
  const wrong: [string, RegExp][] = [
    [arxivCapture.slice(0, 3_000), /cut short/],
    ['', /cut short or no XML/],
    ['{"feed": []}', /cut short or no XML/],
    ['<rss version="2.0"/>', /no feed/],
    ['<!DOCTYPE feed [<!ENTITY a "b">]><feed/>', /declares a document type/],
    ['<feed><__proto__><total>1</total></__proto__></feed>', /no XML/],
    ['<a>'.repeat(100) + '</a>'.repeat(100), /no XML/],
  ];
  for (const [text, message] of wrong) expect(() => readArxivFeed(text)).toThrow(message);
  const refusal = arxivCapture
    .replace('http://arxiv.org/abs/0710.5765v1', 'http://arxiv.org/api/errors#start_is_odd')
    .replace(/<summary>[^<]*How much[^<]*/, '<summary>start must be an integer');
  expect(() => readArxivFeed(refusal)).toThrow('arXiv says: start must be an integer');
});

test('whatever comes instead, it is read or refused, and what is read can be imported or is named', () => {
  fc.assert(
    fc.property(mutated(arxivCapture), (text) => {
      const began = process.cpuUsage();
      try {
        for (const { row } of readArxivFeed(text).entries) readRow(row);
      } catch (error) {
        expect(error instanceof BadAnswer || error instanceof FetchFailure).toBe(true);
      }
      // Of the processor: other work on the machine takes its time too.
      expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
    }),
    { numRuns: 4_000 },
  );
});
