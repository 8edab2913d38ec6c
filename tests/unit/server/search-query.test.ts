import fc from 'fast-check';
import {
  parseSearchQuery,
  type SearchQuery,
} from '../../../server/features/search/search-query.js';

const none: SearchQuery = {
  ...{ text: '', phrases: [], excluded: [], authors: [], categories: [] },
  years: [null, null],
};

test.each<[string, Partial<SearchQuery>]>([
  ['graph neural networks', { text: 'graph neural networks' }],
  ['"chain of thought" math', { text: 'math chain of thought', phrases: ['chain of thought'] }],
  ['editing -diffusion', { text: 'editing', excluded: ['diffusion'] }],
  ['editing -"large models"', { text: 'editing', excluded: ['large models'] }],
  ['author:hinton', { authors: ['hinton'] }],
  ['Author:"Jimmy Ba" adam', { text: 'adam', authors: ['Jimmy Ba'] }],
  ['category:cs.CL category:cs.LG', { categories: ['cs.CL', 'cs.LG'] }],
  ['year:2023', { years: [2023, 2023] }],
  ['year:2023..2025 x', { text: 'x', years: [2023, 2025] }],
  ['year:2023..', { years: [2023, null] }],
  ['year:..2020', { years: [null, 2020] }],
  // None of these says what the signs mean elsewhere.
  ['state-of-the-art', { text: 'state-of-the-art' }],
  ['year:soon', { text: 'year:soon' }],
  ['title:x', { text: 'title:x' }],
  ['-author:hinton', { text: '-author:hinton' }],
  ['author:', { text: 'author:' }],
  ['"unclosed words', { text: '" unclosed words' }],
  ['-diffusion', { text: '-diffusion' }],
  ['- "" C++', { text: '- "" C++' }],
])('%s', (query, expected) => {
  expect(parseSearchQuery(query)).toEqual({ ...none, ...expected });
});

test('whatever is typed asks for something', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('"', '-', 'author:', 'year:', 'category:', '2020', '..', ' ', 'word'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const query = pieces.join('');
      const { text, authors, categories, years } = parseSearchQuery(query);
      const asks = text !== '' || authors.length + categories.length > 0 || years.some(Boolean);
      expect(asks).toBe(query.trim() !== '');
    }),
    { numRuns: 2_000 },
  );
});
