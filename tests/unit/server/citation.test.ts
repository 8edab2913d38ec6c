import fc from 'fast-check';
import { bibtex } from '../../../server/features/citations/bibtex.js';
import { cslItem } from '../../../server/features/citations/csl-json.js';
import { plainCitation } from '../../../server/features/citations/plain-citation.js';
import { ris } from '../../../server/features/citations/ris.js';
import { readBibtex, splitNames } from './bibtex-reader.js';
import { makeAuthors, makeCited } from './paper-fixture.js';

const tex = fc.constantFrom(
  '{',
  '}',
  '$',
  '\\',
  '%',
  '&',
  '#',
  '_',
  '^',
  '~',
  'and',
  ' ',
  'é',
  '𝒳',
);
const texts = fc.oneof(
  fc.array(tex).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
// Names come in with single spaces.
const names = texts
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((name) => /[^{}\s]/.test(name));
const bibtexOf = (...paper: Parameters<typeof makeCited>) =>
  readBibtex(bibtex(makeCited(...paper)));

test('a paper of arXiv in BibTeX', () => {
  const { type, key, fields } = bibtexOf();
  expect([type, key]).toEqual(['misc', 'chiang2024chatbot']);
  expect(Object.fromEntries(fields)).toEqual({
    title: '{Chatbot Arena: An Open Platform}',
    author: 'Wei-Lin Chiang and Ion Stoica',
    year: '2024',
    eprint: '2403.04132',
    archivePrefix: 'arXiv',
    primaryClass: 'cs.AI',
    url: 'https://arxiv.org/abs/2403.04132',
  });
});

test('a paper with a DOI in BibTeX, with nothing said of what is not known', () => {
  const bare = { publishedAt: null, authors: [], categories: [], url: null };
  const { type, key, fields } = bibtexOf({ ...bare, key: 'doi:10.1000/x', title: 'Ζ' });
  expect([type, key]).toEqual(['article', 'anonymous']);
  expect([...fields]).toEqual([
    ['title', '{Ζ}'],
    ['doi', '10.1000/x'],
  ]);
});

test('BibTeX stays readable whatever a paper holds', () => {
  const anything = fc.record({
    title: texts,
    authors: fc.array(texts).map((list) => makeAuthors(...list)),
    key: texts.map((text) => `doi:${text}`),
    categories: fc.array(texts),
    url: fc.option(texts),
  });
  fc.assert(fc.property(anything, (change) => expect(bibtexOf(change).type).toBe('article')));
});

test('math stays as it is, and a lone dollar or brace in it is no math', () => {
  const title = (text: string) => bibtexOf({ title: text }).fields.get('title');
  expect(title('The $x_{1}^2$ of 5% & more')).toBe('{The $x_{1}^2$ of 5\\% \\& more}');
  expect(title('For $5 {only}')).toBe('{For \\$5 only}');
  expect(title('A $}$ B')).toBe('{A \\$\\$ B}');
});

test('BibTeX finds as many authors as there are', () => {
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (list) => {
      const { fields } = bibtexOf({ authors: makeAuthors(...list) });
      expect(splitNames(fields.get('author')!)).toHaveLength(list.length);
    }),
  );
  const { fields } = bibtexOf({ authors: makeAuthors('OpenAI', 'Johnson and Johnson Labs') });
  expect(fields.get('author')).toBe('{OpenAI} and {Johnson and Johnson Labs}');
});

test('RIS holds one line a fact, whatever a paper holds', () => {
  fc.assert(
    fc.property(texts, fc.array(names), texts, (title, list, abstract) => {
      const paper = makeCited({ title, abstract, authors: makeAuthors(...list) });
      const lines = ris(paper).split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(lines.slice(0, -1).every((line) => /^[A-Z]{2} {2}- [^\n\r]*$/.test(line))).toBe(true);
      expect([lines[0], lines.at(-2)]).toEqual(['TY  - UNPB', 'ER  - ']);
      expect(lines.filter((line) => line.startsWith('AU'))).toHaveLength(list.length);
    }),
  );
});

test('a paper in RIS', () => {
  const change = {
    title: 'A\n  title',
    authors: makeAuthors('Ada', 'B C D'),
    keywords: ['x', 'y'],
  };
  expect(ris(makeCited(change))).toBe(
    'TY  - UNPB\r\nTI  - A title\r\nAU  - Ada\r\nAU  - D, B C\r\nPY  - 2024\r\nDA  - 2024/03/07\r\n' +
      'AN  - 2403.04132\r\nAB  - A platform. It ranks.\r\nKW  - x\r\nKW  - y\r\n' +
      'UR  - https://arxiv.org/abs/2403.04132\r\nER  - \r\n',
  );
});

test('a paper in CSL-JSON', () => {
  const authors = makeAuthors(
    'Ludwig van der Berg',
    'A. Cruz III',
    'OpenAI',
    'ATLAS Collaboration',
  );
  expect(cslItem(makeCited({ title: "Poincar\\'e and $x^2$", authors }))).toEqual({
    id: 'berg2024poincare',
    type: 'article',
    title: 'Poincaré and x²',
    author: [
      { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' },
      { family: 'Cruz', given: 'A.', suffix: 'III' },
      { literal: 'OpenAI' },
      { literal: 'ATLAS Collaboration' },
    ],
    issued: { 'date-parts': [[2024, 3, 7]] },
    number: 'arXiv:2403.04132',
    publisher: 'arXiv',
    URL: 'https://arxiv.org/abs/2403.04132',
    abstract: 'A platform. It ranks.',
  });
  expect(cslItem(makeCited({ key: 'doi:10.1000/x' }))).toMatchObject({
    type: 'article-journal',
    DOI: '10.1000/x',
  });
});

test('a line to paste folds the middle of many authors', () => {
  expect(plainCitation(makeCited({ title: 'Short.', url: null }))).toBe(
    'Wei-Lin Chiang, Ion Stoica. Short. 2024. arxiv:2403.04132',
  );
  const many = makeAuthors('A', 'B', 'C', 'D', 'E', 'F', 'G');
  expect(plainCitation(makeCited({ authors: many }))).toMatch(/^A, B, C, D, E, …, G\. /);
});
