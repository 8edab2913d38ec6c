import fc from 'fast-check';
import { namedInLongText, namedInText } from '../../../server/features/papers/named-in-text.js';
import { formatKey } from '../../../server/features/papers/paper-ref.js';

const keysIn = (text: string) => namedInText(text).externalIds.map(formatKey);

test('ids are found in addresses, lists, BibTeX and prose, each once', () => {
  const text = `See https://arxiv.org/abs/1706.03762v5 and arXiv:1706.03762, (doi:10.1038/S41586-021-03819-2).
    @article{x, eprint = {2403.04132}, doi = {10.1126/science.abj8754}, year = 2024.1234567}
    https://doi.org/10.48550/arXiv.2005.14165
    hep-th/9711200; cs.AI/0102003v2. Version 12.1234.56789`;
  expect(keysIn(text).sort()).toEqual([
    'arxiv:1706.03762',
    'arxiv:2005.14165',
    'arxiv:2403.04132',
    'arxiv:cs.AI/0102003',
    'arxiv:hep-th/9711200',
    'doi:10.1038/s41586-021-03819-2',
    'doi:10.1126/science.abj8754',
  ]);
});

test('titles are lines of some words, without what a list or an export puts before them', () => {
  const { titles } = namedInText(
    'title = {Attention {Is} All You Need},\r\nTI  - A paper on things\n12. Deep residual learning\n\n[3] Two words\n2024\n• Third point of view',
  );
  expect(titles).toEqual([
    '{Attention {Is} All You Need},',
    'A paper on things',
    'Deep residual learning',
    'Third point of view',
  ]);
});

test('whatever is pasted, ids put into it by hand are found', () => {
  const id = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 10000, max: 99999 }));
  fc.assert(
    fc.property(fc.string(), fc.string(), id, (before, after, [month, number]) => {
      expect(keysIn(`${before}\n${month}.${number}\n${after}`)).toContain(
        `arxiv:${month}.${number}`,
      );
    }),
  );
});

test('long text without an end to its lines is read at once', () => {
  for (const piece of ['10.1000/', 'a-', '1706.', '9'.repeat(50), 'title = {', '((((']) {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    const start = process.cpuUsage();
    namedInText(text);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  }
});

test('a text of megabytes names the same in parts, and others have their turns meanwhile', async () => {
  const lines = Array.from(
    { length: 12_000 },
    (_, n) =>
      `[${n % 9}] A title of some words ${n % 500}, arXiv:2401.${10_000 + (n % 700)}, doi 10.1000/x${n % 300}\r\n`,
  );
  const text = `${lines.join('')}${'no end '.repeat(20_000)}`;
  let turns = 0;
  let over = false;
  const count = () => {
    turns += 1;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  const named = await namedInLongText(text);
  over = true;
  const whole = namedInText(text);
  expect(named.titles).toEqual(whole.titles);
  expect(named.externalIds.map(formatKey).sort()).toEqual(whole.externalIds.map(formatKey).sort());
  expect(named.externalIds).toHaveLength(1_000);
  expect(turns).toBeGreaterThan(5);
});
