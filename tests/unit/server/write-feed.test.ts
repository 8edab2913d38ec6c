import fc from 'fast-check';
import { feedEntry, type PaperFeed } from '../../../server/http/feeds/paper-feed.js';
import { feedForms } from '../../../server/http/feeds/write-feed.js';
import { readFeed } from '../../support/read-feed.js';
import { makeAuthors, makePaper } from './paper-fixture.js';

const site = 'https://desk.example.org';
const feedOf = (...papers: Parameters<typeof makePaper>[0][]): PaperFeed => ({
  title: 'Lectern: <daily> & more',
  description: 'What readers gather around.',
  pageUrl: site,
  url: (ending) => `${site}/feeds/daily.${ending}`,
  changedAt: new Date('2026-01-15T10:00:00Z'),
  entries: papers.map((paper) => feedEntry(makePaper(paper), site)),
});
const forms = Object.keys(feedForms);
const written = (form: string, feed: PaperFeed) => feedForms[form]!.write(feed);

test.each(forms)('odd titles come through %s as they are', (form) => {
  const titles = [
    'Bounds of $O(n \\log n)$ and $x_1^2$',
    '<script>alert("1")</script> & ]]> <![CDATA[',
    'ניתוח رسائل 中文 👩‍🔬',
    'Bell \u0007 and half a pair \ud800',
    '',
  ];
  const { items, title, self } = readFeed(
    written(form, feedOf(...titles.map((one) => ({ title: one })))),
  );
  expect([title, self]).toEqual(['Lectern: <daily> & more', `${site}/feeds/daily.${form}`]);
  const read = items.map((item) =>
    item.title.replace(/[\p{Cc}\p{Cs}\ufffd]/gu, '').replace(/ +/g, ' '),
  );
  expect(read).toEqual([
    'Bounds of O(n log n) and x₁²',
    titles[1],
    titles[2],
    'Bell and half a pair ',
    'Without a title',
  ]);
});

test.each(forms)('an entry in %s has all that is known of a paper', (form) => {
  const change = { authors: makeAuthors('A & B', 'Ünal <c>'), abstract: 'If a < b & c,\nthen d.' };
  const [item] = readFeed(written(form, feedOf(change))).items;
  expect(item).toMatchObject({
    id: `${site}/paper/arxiv:2403.04132`,
    url: `${site}/paper/arxiv:2403.04132`,
    authors: ['A & B', 'Ünal <c>'],
    categories: ['cs.AI', 'cs.CL'],
    published: new Date('2024-03-08T00:00:00Z'),
  });
  // As HTML, which this reader has decoded once more.
  const expected = form === 'rss' ? `<p>${change.abstract}</p>` : change.abstract;
  expect(item!.text).toBe(expected);
});

test('what the W3C validator asks for beside that is there', () => {
  const rss = written('rss', feedOf({}));
  expect(rss).not.toMatch(/<author>/);
  const { entries } = feedOf({ abstract: 'a < b' });
  expect(written('rss', { ...feedOf(), entries })).toContain('<p>a &lt; b</p>');
  expect(rss).toMatch(/<pubDate>Fri, 08 Mar 2024 00:00:00 GMT<\/pubDate>/);
  const atom = written('atom', feedOf({ authors: [] }));
  expect(atom).toMatch(/<feed.*<author>\s*<name>Lectern<\/name>\s*<\/author>/s);
  expect(atom).toMatch(/<category term="cs.AI"/);
  expect(atom.match(/<updated>/g)).toHaveLength(2);
});

test('any paper makes a feed that can be read', () => {
  const texts = fc.string({ unit: 'binary' });
  const papers = fc.record({
    title: texts,
    abstract: texts,
    authors: fc.array(texts).map((list) => makeAuthors(...list)),
    categories: fc.uniqueArray(texts),
    key: texts.map((text) => `file:${text}`),
  });
  fc.assert(
    fc.property(fc.array(papers, { maxLength: 4 }), fc.constantFrom(...forms), (list, form) => {
      expect(readFeed(written(form, feedOf(...list))).items).toHaveLength(list.length);
    }),
    { numRuns: 300 },
  );
});
