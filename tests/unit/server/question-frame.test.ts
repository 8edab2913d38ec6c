import { withoutFrame } from '../../../server/features/search/question-frame.js';

test.each([
  [
    'Could you recommend papers that explore sparse attention in long documents?',
    'sparse attention in long documents?',
  ],
  ['Is there any research on recommender systems for news?', 'recommender systems for news?'],
  [
    "I'm looking for work, if possible recent, about protein folding",
    'possible recent, about protein folding',
  ],
  ['Which paper first proposed dropout for recurrent networks?', 'dropout for recurrent networks?'],
  ['show me papers about graph neural networks', 'graph neural networks'],
])('%s', (asked, about) => {
  expect(withoutFrame(asked)).toBe(about);
});

test.each([
  // Topics and titles that begin with a word that a request could begin with.
  'list decoding of Reed-Solomon codes',
  'show, attend and tell',
  'first order logic',
  'papers',
  'isomorphism networks of graphs',
  // What is left would say too little.
  'What is attention?',
  'Are there any papers?',
  'which',
  '',
])('%j stays as it is', (text) => {
  expect(withoutFrame(text)).toBe(text);
});
