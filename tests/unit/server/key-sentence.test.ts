import fc from 'fast-check';
import { keySentence } from '../../../server/features/papers/key-sentence.js';

test.each([
  [
    'Attention is costly. To mitigate this, we propose windows that slide. They halve the time.',
    'To mitigate this, we propose windows that slide.',
  ],
  [
    'Ice melts. Here, we show that it melts faster. We also study snow.',
    'Here, we show that it melts faster.',
  ],
  [
    'We study tides. In the end our results demonstrate a lag. This paper introduces a gauge.',
    'This paper introduces a gauge.',
  ],
  [
    'Trees grow. This article reviews 40 years of rings.',
    'This article reviews 40 years of rings.',
  ],
])('what is new in: %s', (abstract, expected) => {
  expect(keySentence(abstract)).toBe(expected);
});

test.each([
  '',
  'We propose one thing and nothing else.',
  'Cells divide. Tissue forms. Wheels are round.',
])('nothing is set apart in: %s', (abstract) => {
  expect(keySentence(abstract)).toBeNull();
});

test('what is set apart stands in the abstract word for word', () => {
  const words = fc.constantFrom(
    'we',
    'propose',
    'show',
    'it.',
    'This paper',
    '$x. y$',
    '\n',
    '“A',
    '¿',
    '.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
      const abstract = parts.join(' ');
      const found = keySentence(abstract);
      if (found !== null) {
        expect(abstract).toContain(found);
        expect(found).not.toBe('');
      }
    }),
  );
});
