import fc from 'fast-check';
import { coins } from '../../../server/features/citations/coins.js';
import { makeAuthors, makePaper } from './paper-fixture.js';

/** Reads a context object as Zotero does: pairs that each hold one equals sign, plus signs for spaces. */
function readContext(text: string): Map<string, string[]> {
  const read = new Map<string, string[]>();
  for (const pair of text.split('&')) {
    const parts = pair.split('=');
    expect(parts).toHaveLength(2);
    const value = decodeURIComponent(parts[1]!.replace(/\+|%2[bB]/g, ' '));
    read.set(parts[0]!, [...(read.get(parts[0]!) ?? []), value]);
  }
  return read;
}

test('a preprint is Dublin Core with the type that Zotero knows', () => {
  const authors = makeAuthors(
    'Ludwig van der Berg',
    'OpenAI',
    'ATLAS Collaboration',
    'A. Cruz III',
  );
  const paper = makePaper({ title: 'On $x^2$ & "more"', authors });
  expect(Object.fromEntries(readContext(coins(paper)))).toEqual({
    ctx_ver: ['Z39.88-2004'],
    rft_val_fmt: ['info:ofi/fmt:kev:mtx:dc'],
    'rft.type': ['preprint'],
    'rft.title': ['On x² & "more"'],
    'rft.publisher': ['arXiv'],
    'rft.au': ['van der Berg, Ludwig', 'OpenAI', 'Cruz III, A.'],
    'rft.aucorp': ['ATLAS Collaboration'],
    'rft.date': ['2024-03-07'],
    rft_id: ['https://arxiv.org/abs/2403.04132'],
  });
  expect(readContext(coins(paper, true)).get('rft.description')).toEqual(['A platform. It ranks.']);
});

test('what has a DOI is an article of a journal', () => {
  const read = readContext(
    coins(makePaper({ key: 'doi:10.1000/a=b&c', title: 'T', url: 'javascript:1' })),
  );
  expect(read.get('rft_val_fmt')).toEqual(['info:ofi/fmt:kev:mtx:journal']);
  expect(read.get('rft.atitle')).toEqual(['T']);
  expect(read.get('rft_id')).toEqual(['info:doi/10.1000/a=b&c']);
});

test('any paper makes a context object that can be read', () => {
  const texts = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(texts, fc.array(texts), texts, (title, names, abstract) => {
      const paper = makePaper({ title, abstract, authors: makeAuthors(...names) });
      expect(readContext(coins(paper, true)).get('ctx_ver')).toEqual(['Z39.88-2004']);
    }),
  );
});
