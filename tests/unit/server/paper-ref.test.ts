import fc from 'fast-check';
import {
  formatKey,
  parseArxivId,
  parseDoi,
  parsePaperRef,
} from '../../../server/features/papers/paper-ref.js';

const digits = (count: number) =>
  fc.nat(10 ** count - 1).map((n) => String(n).padStart(count, '0'));
const arxivIds = fc.oneof(
  fc.tuple(digits(4), fc.oneof(digits(4), digits(5))).map((parts) => parts.join('.')),
  fc.tuple(fc.constantFrom('hep-th', 'math.GT', 'cs'), digits(7)).map((parts) => parts.join('/')),
);
const visible = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/[\s\p{Cc}]/u.test(s));
const dois = fc.tuple(fc.nat(99_999), visible).map(([n, rest]) => `10.${n + 1_000}/${rest}`);
const fileIds = fc.string({ unit: 'binary', minLength: 1 }).filter((s) => !s.includes('\0'));

test('a key of any kind is read as what it was written from', () => {
  const ids = fc.oneof(
    arxivIds.map((value) => ({ scheme: 'arxiv' as const, value })),
    dois.map((value) => ({ scheme: 'doi' as const, value: value.toLowerCase() })),
    fileIds.map((value) => ({ scheme: 'file' as const, value })),
  );
  fc.assert(fc.property(ids, (id) => expect(parsePaperRef(formatKey(id))).toEqual(id)));
});

test('an arXiv id is the same with a version, a prefix or space around it', () => {
  const spellings = fc.tuple(fc.constantFrom('', 'arxiv:', 'arXiv:'), fc.constantFrom('', 'v12'));
  fc.assert(
    fc.property(arxivIds, spellings, (value, [prefix, version]) => {
      expect(parseArxivId(` ${prefix}${value}${version}\n`)).toEqual({ scheme: 'arxiv', value });
    }),
  );
});

test('a DOI is the same in either case, and from its address', () => {
  const prefixes = fc.constantFrom('', 'doi:', 'https://doi.org/', 'http://dx.doi.org/');
  fc.assert(
    fc.property(dois, prefixes, (doi, prefix) => {
      const id = { scheme: 'doi', value: doi.toLowerCase() };
      expect(parseDoi(prefix + doi)).toEqual(id);
      expect(parseDoi(` ${prefix.toUpperCase()}${id.value} `)).toEqual(id);
    }),
  );
});

test('a number is an id of Lectern as long as Postgres can hold it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (id) => {
      expect(parsePaperRef(String(id))).toEqual({ id });
    }),
  );
  expect(parsePaperRef('2147483648')).toBeNull();
});

test.each([
  ...['', '0', '-1', '1.5', '007', '1e3', ' 1', '99999999999'],
  ...['arxiv:', 'arxiv:2403', 'arxiv:24030.4132', 'arxiv:2403.041321', 'arxiv:2403.04132w1'],
  ...['doi:', 'doi:11.1000/x', 'doi:10.1000/', 'doi:10.1000/a b', 'doi:10.1000/a\u0007'],
  ...['file:', 'file:\0', 'isbn:1', 'ARXIV:2403.04132', 'cul0'],
])('%j names no paper', (text) => {
  expect(parsePaperRef(text)).toBeNull();
});

test('any text is read or refused, never thrown over', () => {
  const near = fc.constantFrom('arxiv:', 'doi:10.1000/', 'file:', '');
  fc.assert(
    fc.property(near, fc.string({ unit: 'binary' }), (start, rest) => {
      const ref = parsePaperRef(start + rest);
      if (ref && 'scheme' in ref) expect(parsePaperRef(formatKey(ref))).toEqual(ref);
    }),
  );
});
