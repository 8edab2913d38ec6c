import { decodeText } from '../../../../server/features/lists/decode-text.js';
import { formByBeginning, formByName } from '../../../../server/features/lists/list-form.js';
import { entriesOf, paperOf } from './read-rows.js';

test('RIS of either spelling, with breaks and blanks as files have them', () => {
  const file = `\r\nTY  - JOUR\r\nT1  - A title\r\n  that goes on\r\nA1  - Doe, Jane, Jr.\r\nA1  - OpenAI\r\nY1  - 2012///
DA  - 2012/03/04/\r\nDO  - https://doi.org/10.1000/X\r\nN2  - One.\r\n\r\nTwo.\r\nKW  - one\r\nKW  - two\r\nER  - \r\n
TY - UNPB\nTI - Second\nAN - 2403.04132v1\nPY - 2024\nUR - https://arxiv.org/abs/2403.04132\nER -\nTY  - JOUR\nAU  - Roe, R\nER  -`;
  expect(entriesOf(file, 'RIS')).toMatchObject([
    {
      line: 2,
      title: 'A title that goes on',
      authors: ['Jane Doe Jr.', 'OpenAI'],
      publishedAt: '2012-03-04T00:00:00.000Z',
      keys: ['doi:10.1000/x'],
      abstract: 'One.\nTwo.',
      keywords: ['one', 'two'],
    },
    { line: 17, title: 'Second', keys: ['arxiv:2403.04132'], publishedIn: 'year' },
    { line: 23, problem: 'title is empty' },
  ]);
  expect(entriesOf('nothing', 'RIS')).toEqual([
    { line: 1, problem: 'there is no RIS record in it' },
  ]);
});

test('CSL-JSON as a list, within an object or alone; what is odd says nothing, what is broken is named', () => {
  const item = {
    id: 'a',
    type: 'article-journal',
    title: 'On <i>E. coli</i>',
    author: [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den', suffix: 'Jr.' },
      { literal: 'OpenAI' },
      'odd',
    ],
    issued: { 'date-parts': [['2020', 3]] },
    DOI: '10.1000/X',
    note: 'arXiv:1706.03762 [cs]',
    abstract: '<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>',
    volume: 3,
  };
  const paper = paperOf(JSON.stringify([item], null, 2), 'CSL_JSON');
  expect(paper).toMatchObject({
    line: 2,
    title: 'On E. coli',
    authors: ['Jan van den Berg Jr.', 'OpenAI'],
    publishedAt: '2020-03-01T00:00:00.000Z',
    publishedIn: 'month',
    keys: ['arxiv:1706.03762', 'doi:10.1000/x'],
    abstract: 'One.\nTwo.',
  });
  for (const wrapped of [item, { items: [item] }, { references: [item] }])
    expect(paperOf(JSON.stringify(wrapped), 'CSL_JSON').keys).toEqual(paper.keys);
  const broken = `[\n{"title": "One"},\n{"title": "Two",},\n{"title": 3, "issued": 7, "author": {}},\n{"title": "Cut`;
  expect(entriesOf(broken, 'CSL_JSON')).toMatchObject([
    { line: 2, title: 'One' },
    { line: 3, problem: 'the item is not JSON' },
    { line: 4, title: '3' },
    { line: 5, problem: 'the item is not JSON' },
  ]);
  expect(entriesOf('[]', 'CSL_JSON')).toEqual([]);
});

test('a form is told by the name of a file, else by how it begins', () => {
  const names = ['a.bib', 'b.RIS.gz', '/x.y/c.jsonl', 'd.json', 'e', '-'];
  expect(names.map(formByName)).toEqual(['BIBTEX', 'RIS', 'JSONL', null, null, null]);
  const beginnings = [
    '\uFEFF% made by hand\n\n@Article{x,',
    '\r\nTY  - JOUR\r\n',
    ' [\n {"id": "a"}',
    '{\n  "title": "A"\n}',
    '{"items": [',
    '{"id": "a@b {", "title": "A"}\n{',
    'Some text, 1706.03762',
    '',
  ];
  expect(beginnings.map(formByBeginning)).toEqual([
    ...['BIBTEX', 'RIS', 'CSL_JSON', 'CSL_JSON', 'CSL_JSON', 'JSONL', null, null],
  ]);
});

test('a long text of nothing is looked through as quickly as any', () => {
  for (const filler of ['\n', ' ', '\n@', '@ '])
    expect(formByBeginning(`x${filler.repeat(1_000_000)}`)).toBeNull();
});

test('text in UTF-8, UTF-16 and as Windows wrote it', () => {
  const text = '@misc{a, title = {Größe}}';
  for (const bytes of [
    Buffer.from(`\uFEFF${text}`),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text, 'latin1'),
  ])
    expect(decodeText(bytes)).toBe(text);
});
