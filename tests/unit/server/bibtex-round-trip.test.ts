import { type Creator, parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { bibtex } from '../../../server/features/citations/bibtex.js';
import { cslItem } from '../../../server/features/citations/csl-json.js';
import { readableText } from '../../../server/formulas/readable-text.js';
import { makeAuthors, makeCited } from './paper-fixture.js';

/** What a reference manager reads out of an entry. */
function readEntry(change: Parameters<typeof makeCited>[0], raw = false) {
  const { errors, entries } = parse(bibtex(makeCited(change)), {
    sentenceCase: false,
    caseProtection: false,
    raw,
  });
  expect([errors, entries.length]).toEqual([[], 1]);
  return entries[0]!;
}

const signs =
  '# % & _ ~ ^ \\ < > | " @ = : ; , . ! ? ( ) [ ] / * + 50% R&D C# a_b @misc{x, \\% { }';
const letters = 'a Z é ü Ł ø ß ñ İ Ж λ 中文 العربية 😀 👩‍🔬 ’ “x” ½ ∞';
const word = fc
  .array(fc.constantFrom(...`${signs} ${letters} Graph neural`.split(' ')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const prose = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const formulas = fc.constantFrom(
  '$x_{1}^2$',
  '$\\mathcal{O}(n \\log n)$',
  '$\\alpha$',
  '$a < b$',
  '$\\{1, 2\\}$',
);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a title comes back from BibTeX letter by letter, less braces', () => {
  fc.assert(
    fc.property(prose, (title) => {
      const expected = plain(readableText(title).replace(/[{}]/g, ''));
      expect(plain(readEntry({ title }).fields.title ?? '')).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('formulas come back as they were, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(prose, formulas), { minLength: 1, maxLength: 3 }), (parts) => {
      const title = parts.map(([text, formula]) => `${text} ${formula}`).join(' ');
      const written = readEntry({ title }, true).fields.title ?? '';
      let from = 0;
      for (const [, formula] of parts) {
        const at = written.indexOf(formula, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + formula.length;
      }
    }),
  );
});

test('authors come back by their parts', () => {
  const names = fc.oneof(
    fc.constantFrom(
      'Wei-Lin Chiang',
      'Gabriel García Márquez',
      'Ludwig van Beethoven',
      'Johannes Diderik van der Waals',
      'Martin Luther King Jr.',
      'A. B. de la Cruz III',
      'Chiang, Wei-Lin',
      'van Dyck, J.',
      'G{\\"o}del, Kurt',
      'Łukasz Kaiser',
      'OpenAI',
      'Johnson and Johnson Labs',
      '李明',
      'maria garcia lopez',
      'others',
      'R&D Team',
    ),
    fc
      .array(fc.constantFrom('Ann', 'de', 'bo', 'É.', 'Ng', '50%', 'x_y'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), (list) => {
      const change = { authors: makeAuthors(...list) };
      const read = (readEntry(change).fields.author as Creator[]).map(
        ({ name, firstName, lastName, prefix, suffix }) =>
          plain([firstName, prefix, lastName, suffix, name].filter(Boolean).join(' ')),
      );
      const said = (cslItem(makeCited(change)).author as Record<string, string>[]).map((name) =>
        ['given', 'non-dropping-particle', 'family', 'suffix', 'literal']
          .flatMap((part) => name[part] ?? [])
          .join(' '),
      );
      expect(read).toEqual(said);
    }),
    { numRuns: 300 },
  );
});
