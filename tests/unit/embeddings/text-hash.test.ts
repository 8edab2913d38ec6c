import fc from 'fast-check';
import { modelInput, textHash } from '../../../embeddings/text-hash.js';

test('the hash is SHA-256 of the UTF-8 bytes', () => {
  expect(textHash('abc').toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('texts have equal hashes exactly when the model is given the same', () => {
  const text = fc.string({ unit: 'binary' });
  const broken = fc
    .tuple(text, fc.constantFrom('\ud800', '\udfff', ''))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(broken, broken, (a, b) => {
      expect(textHash(a).equals(textHash(b))).toBe(modelInput(a) === modelInput(b));
    }),
  );
});

test('the model is given a well-formed text unchanged', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => modelInput(text) === text));
});

test('a lone surrogate reads like the replacement character', () => {
  expect(modelInput('a\ud800b')).toBe('a\ufffdb');
  expect(textHash('a\ud800b')).toEqual(textHash('a\ufffdb'));
});
