import fc from 'fast-check';
import { readRow } from '../../../server/features/ingest/import-row.js';
import { readDailyList } from '../../../server/features/sources/daily/daily-list.js';
import { BadAnswer } from '../../../server/net/fetch-failure.js';
import { entryOf } from '../../support/sources/daily-server.js';
import { mutated } from '../../support/sources/mutated.js';

const day = '2026-01-15';
const capture = JSON.stringify(
  [
    {
      ...{ id: '1706.03762', title: 'Attention Is\n  All You Need', day, upvotes: 41, comments: 3 },
      ...{ githubRepo: 'https://github.com/tensorflow/tensor2tensor', githubStars: 13_000 },
      abstract: 'A translator built from attention\nalone, without recurrence.',
      authors: ['Ashish Vaswani', 'Noam Shazeer'],
    },
    {
      ...{ id: '1810.04805', title: 'BERT', day, upvotes: 0, comments: 0 },
      abstract: 'Reads both ways.',
      authors: ['Jacob Devlin'],
    },
  ].map(entryOf),
  null,
  1,
);

test('entries become rows as import takes them', () => {
  const entries = readDailyList(capture, day);
  expect(entries[0]).toMatchObject({
    ...{ id: '1706.03762', day },
    row: {
      ...{ feedDate: day, upvotes: 41, numComments: 3, githubStars: 13_000, submittedBy: 'ada' },
      abstract: 'A translator built from attention alone, without recurrence.',
    },
  });
  expect(readRow(entries[0]!.row)).toMatchObject({
    draft: {
      ...{ title: 'Attention Is All You Need', keywords: ['attention'] },
      externalIds: [{ scheme: 'arxiv', value: '1706.03762' }],
    },
  });
  expect(readRow(entries[1]!.row)).toMatchObject({ draft: { upvotes: 0, githubRepo: null } });
});

test('odd values are left out, odd entries named, odd answers refused', () => {
  const odd = [
    { paper: { id: '2601.00001', title: 'Odd', upvotes: -1, githubRepo: 'x', authors: 'Ada' } },
    { paper: null },
    'paper',
  ];
  const rows = readDailyList(JSON.stringify(odd), day).map(({ row }) => readRow(row));
  expect(rows[0]).toMatchObject({ draft: { upvotes: null, githubRepo: null, authors: [] } });
  expect(rows.slice(1)).toEqual(
    Array.from({ length: 2 }, () => ({ problem: 'id is missing; title is missing' })),
  );
  expect(readDailyList('[]', day)).toEqual([]);
  for (const wrong of ['', '{"error":"Date too far"}', capture.slice(0, 500), 'null'])
    expect(() => readDailyList(wrong, day)).toThrow(BadAnswer);
});

test('whatever comes instead, it is read or refused, and what is read can be imported or is named', () => {
  fc.assert(
    fc.property(mutated(capture), (text) => {
      const began = process.cpuUsage();
      try {
        for (const { row } of readDailyList(text, day)) readRow(row);
      } catch (error) {
        expect(error).toBeInstanceOf(BadAnswer);
      }
      // Of the processor: other work on the machine takes its time too.
      expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
    }),
    { numRuns: 4_000 },
  );
});
