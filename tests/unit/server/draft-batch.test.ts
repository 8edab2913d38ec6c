import { AuthorIds } from '../../../server/features/ingest/author-ids.js';
import { DraftBatch } from '../../../server/features/ingest/draft-batch.js';
import { readRow } from '../../../server/features/ingest/import-row.js';
import type { PaperDraft } from '../../../server/features/ingest/paper-draft.js';

const draft = (row: object): PaperDraft => {
  const read = readRow({ title: 'A title', ...row });
  if ('problem' in read) throw new Error(read.problem);
  return read.draft;
};

/** How many rows of a kind one batch takes. */
const rowsUntilFull = (row: object): number => {
  const batch = new DraftBatch();
  for (let n = 0; n < 10_000 && !batch.isFull; n++) batch.add(draft({ id: `row-${n}`, ...row }));
  return batch.size;
};

test('a batch is full by its rows, or before by how long they are, and empty once it is taken', () => {
  const short = rowsUntilFull({ abstract: 'Short.' });
  expect(short).toBeGreaterThan(100);
  expect(rowsUntilFull({ abstract: 'x'.repeat(100_000) })).toBeLessThan(short);
  const authors = Array.from({ length: 2_000 }, (_, n) => `${n} ${'x'.repeat(400)}`);
  expect(rowsUntilFull({ authors })).toBeLessThan(short);
});

test('a batch that was taken is as empty as a new one', () => {
  const batch = new DraftBatch();
  while (!batch.isFull) batch.add(draft({ id: `${batch.size}`, abstract: 'x'.repeat(100_000) }));
  expect(batch.clashes(draft({ id: '0' }))).toBe(true);
  expect(batch.take()).not.toEqual([]);
  expect(batch.isFull).toBe(false);
  expect(batch.clashes(draft({ id: '0' }))).toBe(false);
  expect(batch.take()).toEqual([]);
});

test('of authors those met lately are remembered, and no more than twice as many', () => {
  const ids = new AuthorIds(3);
  ids.set('often', 0);
  for (let id = 1; id <= 100; id++) {
    expect(ids.get('often')).toBe(0);
    ids.set(`author ${id}`, id);
  }
  // Asked first, since whoever is asked for stays.
  expect([ids.get('author 100'), ids.get('author 99')]).toEqual([100, 99]);
  const remembered = Array.from({ length: 100 }, (_, n) => ids.get(`author ${n + 1}`));
  expect(remembered.filter((id) => id !== undefined).length).toBeLessThanOrEqual(6);
});
