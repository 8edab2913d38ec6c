import fc from 'fast-check';
import { bibtex } from '../../../../server/features/citations/bibtex.js';
import { readName } from '../../../../server/features/citations/cited-name.js';
import { cslItem } from '../../../../server/features/citations/csl-json.js';
import { ris } from '../../../../server/features/citations/ris.js';
import { readableText } from '../../../../server/formulas/readable-text.js';
import { makeAuthors, makeCited } from '../paper-fixture.js';
import { paperOf } from './read-rows.js';

const signs =
  '# % & _ ~ ^ \\ < > | " @ = : ; , . ! ? ( ) [ ] / * + 50% R&D C# a_b @misc{x, \\% { }';
const letters = 'a Z é ü Ł ø ß ñ Ж λ 中文 العربية 😀 ’ “x” ½ ∞ Graph neural';
const word = fc
  .array(fc.constantFrom(...`${signs} ${letters}`.split(' ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));
const prose = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
  .filter((text) => /\p{L}/u.test(text));
const formula = fc.constantFrom('$x_{1}^2$', '$\\mathcal{O}(n \\log n)$', '$\\alpha$', '$a < b$');
const titles = fc.oneof(
  prose,
  fc.tuple(formula, formula).map(([one, two]) => `Bounds of ${one} and ${two} for graphs`),
);
const names = fc.constantFrom(
  ...['Wei-Lin Chiang', 'Gabriel García Márquez', 'Ludwig van Beethoven', 'Martin Luther King Jr.'],
  ...['Chiang, Wei-Lin', 'van Dyck, J.', 'G{\\"o}del, Kurt', 'OpenAI', '李明', 'R&D Team'],
);
const papers = fc.record({
  title: titles,
  abstract: fc.oneof(prose, fc.constant('')),
  authors: fc.array(names, { maxLength: 4 }).map((list) => makeAuthors(...list)),
  key: fc.constantFrom('arxiv:2403.04132', 'arxiv:hep-th/9901001', 'doi:10.1000/a_(b)<c>;1-2{'),
  publishedAt: fc.option(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  ),
  publishedIn: fc.constantFrom('year' as const, 'month' as const, null),
  keywords: fc.subarray(['deep learning', 'graphs']),
  url: fc.constantFrom(null, 'https://example.org/a_b?c=%20d&e#f~g'),
});
const line = (text: string) => text.replace(/\s+/g, ' ').trim();
const parts = (list: readonly string[]) => list.map((name) => JSON.stringify(readName(name)));
const day = (date: string | Date | null) =>
  date ? new Date(date).toISOString().slice(0, 10) : null;

/** What every form has: ids, authors by their parts, and the address where one was written. */
function expectSame(
  text: string,
  form: Parameters<typeof paperOf>[1],
  said: ReturnType<typeof makeCited>,
) {
  const read = paperOf(text, form);
  expect(read.keys).toEqual([said.paper.key]);
  expect(parts(read.authors)).toEqual(
    parts([...new Set(said.paper.authors.map(({ name }) => readable(name)))]),
  );
  expect(read.url).toBe(said.paper.url);
  return read;
}
/** As a writer says it, which is all that a list can. */
const readable = (name: string) => {
  const read = readName(name);
  if ('literal' in read) return read.literal;
  return [read.given, read.particle, read.family, read.suffix].filter(Boolean).join(' ');
};

const lengths = { year: 4, month: 7, day: 10 };
/** As much of it as is known. */
const dateOf = (said: {
  publishedAt: string | Date | null;
  publishedIn?: 'year' | 'month' | null;
}) => day(said.publishedAt)?.slice(0, lengths[said.publishedIn ?? 'day']) ?? null;

test('BibTeX as we write it says the same when it is read', () => {
  fc.assert(
    fc.property(papers, (change) => {
      const cited = makeCited(change);
      const read = expectSame(bibtex(cited), 'BIBTEX', cited);
      const plain = change.title.startsWith('Bounds of $')
        ? change.title
        : readableText(change.title).replace(/[{}]/g, '');
      expect(line(read.title)).toBe(line(plain));
      expect([read.publishedAt?.slice(0, 4) ?? null]).toEqual([
        day(change.publishedAt)?.slice(0, 4) ?? null,
      ]);
    }),
    { numRuns: 300 },
  );
});

test('RIS and CSL-JSON as we write them say the same when they are read', () => {
  fc.assert(
    fc.property(papers, (change) => {
      const cited = makeCited(change);
      for (const read of [
        expectSame(ris(cited), 'RIS', cited),
        expectSame(JSON.stringify([cslItem(cited)]), 'CSL_JSON', cited),
      ]) {
        expect(line(read.title)).toBe(line(readableText(change.title)));
        expect(line(read.abstract)).toBe(line(readableText(change.abstract)));
        expect(dateOf(read)).toBe(dateOf(change));
        expect(read.keywords).toEqual(change.keywords);
      }
    }),
    { numRuns: 300 },
  );
});
