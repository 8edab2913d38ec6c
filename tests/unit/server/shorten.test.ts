import fc from 'fast-check';
import { shorten } from '../../../server/shorten.js';

const words = fc.array(fc.constantFrom('a', '𝒳', '文', ' ', 'word', '\n')).map((p) => p.join(''));
const lengths = fc.integer({ min: 3, max: 30 });

test('the result is never longer, and never ends inside a letter', () => {
  fc.assert(
    fc.property(words, lengths, (text, longest) => {
      const short = shorten(text, longest);
      expect([...short].length).toBeLessThanOrEqual(longest);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});

test('it is the text, or its beginning with a mark that something is missing', () => {
  fc.assert(
    fc.property(words, lengths, (text, longest) => {
      const short = shorten(text, longest);
      if ([...text].length <= longest) expect(short).toBe(text);
      else expect(text.startsWith(short.replace(/ …$/, ''))).toBe(true);
      expect(short === text || short.endsWith(' …')).toBe(true);
    }),
  );
});

test('words stay whole', () => {
  expect(shorten('one two three', 13)).toBe('one two three');
  expect(shorten('one two three', 12)).toBe('one two …');
  expect(shorten('文文文文文文', 5)).toBe('文文文 …');
});

test('a script without spaces is cut all the same', () => {
  expect(shorten(`🧪 ${'深度学习'.repeat(20)}`, 50)).toBe(
    `🧪 ${'深度学习'.repeat(20).slice(0, 46)} …`,
  );
});
