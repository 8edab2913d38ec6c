import { entriesOf, paperOf } from './read-rows.js';

const bibtex = (fields: string, type = 'article') => paperOf(`@${type}{key, ${fields}}`, 'BIBTEX');

test('an entry as a journal, arXiv, Google Scholar and DBLP write it', () => {
  const ids = (fields: string) => bibtex(`title = {A}, ${fields}`).keys;
  expect(ids('doi = {https://doi.org/10.1000/A\\_B}')).toEqual(['doi:10.1000/a_b']);
  expect(ids('url = {https://dx.doi.org/10.1000/x}')).toEqual(['doi:10.1000/x']);
  for (const arxiv of [
    'eprint = {1706.03762v5}, archivePrefix = {arXiv}, primaryClass = {cs.CL}',
    'eprint = {1706.03762}, eprinttype = {arxiv}',
    'eprint = {arXiv:1706.03762}',
    'journal = {arXiv preprint arXiv:1706.03762}',
    'url = {http://arxiv.org/pdf/1706.03762v2.pdf}',
    'doi = {10.48550/arXiv.1706.03762}',
    'journal = {CoRR}, volume = {abs/1706.03762}',
    'note = {arXiv:1706.03762 [cs]}',
  ])
    expect(ids(arxiv)).toEqual(['arxiv:1706.03762']);
  expect(ids('eprint = {9901001}, archivePrefix = {arXiv}, primaryClass = {hep-th}')).toEqual([
    'arxiv:hep-th/9901001',
  ]);
  expect(ids('eprint = {1706.03762}, archivePrefix = {jstor}')[0]).toMatch(/^file:list-/);
  expect(ids('doi = {none}, eprint = {n/a}')[0]).toMatch(/^file:list-/);
});

test('TeX is read, formulas stay, and marks-up goes', () => {
  const said =
    bibtex(`title = {{BERT}: On \\emph{the} H$_2$O of $\\mathcal{O}(n^{2})$ \\& G{\\"o}del's \\v{S}ar\\'{\\i}},
    abstract = "Costs \\$5 -- or $x < y$.", keywords = {deep learning; nets, x},
    author = "{\\L}ukasz M{\\"u}ller"`);
  expect(said.title).toBe("BERT: On the H$_2$O of $\\mathcal{O}(n^{2})$ & Gödel's Šarí");
  expect(said.abstract).toBe('Costs $5 – or $x < y$.');
  expect(said.authors).toEqual(['Łukasz Müller']);
  expect(said.keywords).toEqual(['deep learning', 'nets', 'x']);
});

test('names in all forms, given names first', () => {
  const names = (author: string) => bibtex(`title = {A}, author = {${author}}`).authors;
  expect(
    names(
      'van der Berg, Jr, Jan and Ludwig van Beethoven and {Barnes and Noble} and Last, First and Plato and others',
    ),
  ).toEqual([
    'Jan van der Berg Jr',
    'Ludwig van Beethoven',
    'Barnes and Noble',
    'First Last',
    'Plato',
  ]);
});

test('dates are as exact as they are said', () => {
  const dates = (fields: string) => {
    const { publishedAt, publishedIn = 'day' } = bibtex(`title = {A}, ${fields}`);
    return `${publishedAt?.slice(0, 10)} ${publishedIn}`;
  };
  expect(dates('year = 2019')).toBe('2019-01-01 year');
  expect(dates('year = {2019}, month = mar')).toBe('2019-03-01 month');
  expect(dates('year = "2019", month = "10~" # jan')).toBe('2019-01-10 day');
  expect(dates('year = 2019, month = {March}, day = 4')).toBe('2019-03-04 day');
  expect(dates('date = {2019-03-04/2020}')).toBe('2019-03-04 day');
  expect(dates('date = {2019-02}, year = 2020')).toBe('2019-02-01 month');
  expect(dates('year = {in press}')).toBe('undefined day');
});

test('strings, comments, parents and broken entries: the good rest goes through, by line', () => {
  const file = `@comment{jabref-meta: databaseType:bibtex;}
@string(venue = "Proc. of X")
@article{broken, title = {No end, year = 2020}

@inproceedings{child, crossref = {Parent}, title = {Child}, booktitle = venue}
  @article(round, title = {In (round) brackets}, year = 1999)
@book{untitled, author = {Somebody}}
Some remark with an address: a@b.example
@proceedings{parent, title = {Proceedings of X}, year = {2011}}`;
  const entries = entriesOf(file, 'BIBTEX');
  expect(entries.map(({ line }) => line)).toEqual([3, 5, 6, 7, 9]);
  expect(entries).toMatchObject([
    { problem: expect.stringMatching(/^the entry is no BibTeX/) },
    { title: 'Child', publishedAt: '2011-01-01T00:00:00.000Z' },
    { title: 'In (round) brackets' },
    { problem: 'title is empty' },
    { title: 'Proceedings of X' },
  ]);
  expect(entriesOf('nothing here', 'BIBTEX')).toEqual([
    { line: 1, problem: 'there is no BibTeX entry in it' },
  ]);
});

test('a work without an id has one of its own, whatever its entry is called and where it stands', () => {
  const key = (text: string) => paperOf(text, 'BIBTEX').keys[0];
  const one = key('@article{a, title = {On {Things}}, author = {Doe, Jane}, year = 2001}');
  expect(one).toMatch(/^file:list-[0-9a-f]{24}$/);
  expect(key('@misc{b, author = {Jane Doe}, title = "on things", date = {2001-02}}')).toBe(one);
  expect(key('@article{a, title = {On {Things}}, author = {Roe, Jane}}')).not.toBe(one);
  expect(paperOf('TY  - JOUR\nTI  - On Things\nAU  - Doe, Jane\nER  - ', 'RIS').keys).toEqual([
    one,
  ]);
});
