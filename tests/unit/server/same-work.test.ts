import fc from 'fast-check';
import { sameWork } from '../../../server/features/duplicates/same-work.js';
import type { WorkRecord } from '../../../server/features/duplicates/work-record.js';

const record = (change: Partial<WorkRecord>): WorkRecord => ({
  title: 'Weaver birds learn the knots of their neighbours',
  authors: ['Ada Example', 'Grace Sample'],
  year: 2021,
  keys: ['arxiv:2101.00001'],
  abstract: '',
  ...change,
});
const article = { keys: ['doi:10.5555/nests.7'] };

test.each([
  ['in other letters', { title: 'WEAVER BIRDS LEARN THE KNOTS OF THEIR NEIGHBORS' }],
  ['with other names for the same people', { authors: ['Example, A.', 'Sample G'] }],
  [
    'without a subtitle',
    { title: 'Weaver birds learn the knots of their neighbours: a field study' },
  ],
  ['with a slip', { title: 'Weaver birds learn the knots of ther neighbours' }],
  ['some years later', { year: 2023 }],
])('a work is the same %s', (_, change) => {
  expect(sameWork(record({}), record({ ...article, ...change }))).toBe('SAME');
});

test.each([
  ['an erratum', { title: 'Erratum: Weaver birds learn the knots of their neighbours' }],
  ['a second part', { title: 'Weaver birds learn the knots of their neighbours, part II' }],
  ['its contrary', { title: 'Weaver birds do not learn the knots of their neighbours' }],
  ['by others', { authors: ['Somebody Else'] }],
  ['another paper of arXiv', { keys: ['arxiv:2101.99999'] }],
])('%s is not the same work', (_, change) => {
  expect(sameWork(record({}), record({ ...article, ...change }))).not.toBe('SAME');
});

const anyRecord = fc.record({
  title: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('Editorial', 'On $x^2$: a note'),
  ),
  authors: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }),
  year: fc.option(fc.integer({ min: 1000, max: 2100 })),
  keys: fc.array(
    fc.constantFrom('arxiv:1', 'doi:10.1/a', 'doi:10.1101/b', 'file:x', 'file:https://a/b'),
    { maxLength: 3 },
  ),
  abstract: fc.string({ maxLength: 200 }),
});

test('which of two comes first makes no difference', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      expect(sameWork(a, b)).toBe(sameWork(b, a));
    }),
    { numRuns: 2_000 },
  );
});
