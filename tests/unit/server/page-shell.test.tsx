import fc from 'fast-check';
import { CitationTags } from '../../../server/http/pages/CitationTags.js';
import { FirstCard } from '../../../server/http/pages/FirstCard.js';
import { FirstPaper } from '../../../server/http/pages/FirstPaper.js';
import type { ShownPaper } from '../../../server/http/pages/first-answers.js';
import { PageHead } from '../../../server/http/pages/PageHead.js';
import { createShell } from '../../../server/http/pages/page-shell.js';

const shell = createShell(
  '<html><head><!-- page-head: x --><title>L</title><!-- /page-head --></head><body><div id="root"></div></body></html>',
);

const paper: ShownPaper = {
  id: '7',
  key: 'file:x',
  title: 'T',
  abstract: 'A',
  authors: [{ name: 'N' }],
  publishedIn: null,
  publishedAt: '2024-03-07T00:00:00Z',
  categories: ['cs.CL'],
  keywords: ['K'],
  url: 'https://example.org/',
  pdfUrl: null,
  githubRepo: null,
  githubStars: null,
  upvoteCount: 3,
  starter: false,
  coins: 'ctx_ver=Z39.88-2004',
  viewerDismissed: false,
  viewerSeen: false,
  feedDate: null,
  keySentence: null,
};

const write = (shown: ShownPaper) =>
  shell({
    head: (
      <PageHead
        title={shown.title}
        description={shown.abstract}
        canonical="https://desk.example.org/"
      >
        <CitationTags paper={shown} externalIds={[]} address="https://desk.example.org/" />
      </PageHead>
    ),
    content: [
      <FirstCard density="cards" key="card" paper={shown} />,
      <FirstPaper key="paper" paper={shown} signedIn />,
    ],
    data: [{ query: 'Paper', variables: {}, data: { paper: shown } }],
  });

/** The tags of a page, without what is in their attributes. */
const tagsOf = (page: string) => page.match(/<\/?[a-zA-Z!][^\s>]*/g)!;
/** Formulas are made of these, and of nothing that could run. */
const ofFormulas = /^<\/?(span|math|semantics|annotation|m[a-z]+|svg|path|line)$/;
const withoutFormulas = (tags: readonly string[]) =>
  tags.filter((tag) => !ofFormulas.test(tag) || /^<\/?me/.test(tag));
const dataOf = (page: string) => /id="first-data">(.*?)<\/script>/s.exec(page)![1]!;

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '</script>',
        '<!--',
        '-->',
        '<script>',
        '"',
        "'",
        '&',
        '<',
        '>',
        '$&',
        '$1',
        '$x^2$',
        '</title>',
        '\0',
        ' ',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

test('no text of a paper becomes markup, and all of it reaches the client', () => {
  const plain = tagsOf(write({ ...paper, abstract: 'A'.repeat(9) }));
  fc.assert(
    fc.property(text, (given) => {
      // Letters around it keep the parts that are left out when empty.
      const odd = `a${given}z`;
      const shown = {
        ...paper,
        title: odd,
        abstract: odd.slice(0, 140),
        authors: [{ name: odd }],
        keywords: [odd],
        categories: [odd],
      };
      const page = write(shown);
      expect(given.includes('$') ? withoutFormulas(tagsOf(page)) : tagsOf(page)).toEqual(
        given.includes('$') ? withoutFormulas(plain) : plain,
      );
      expect(JSON.parse(dataOf(page))[0].data.paper).toEqual(shown);
    }),
  );
});

test('a title of 10,000 letters is whole on the page', () => {
  const title = 'long '.repeat(2_000);
  expect(write({ ...paper, title })).toContain(`>${title}</h1>`);
});

test('formulas are drawn on a paper’s page, TeX in a list; prices stay prose', () => {
  const page = write({
    ...paper,
    title: 'From $5 to $10 in $x^2$',
    abstract: '$\\href{javascript:alert(1)}{x}$',
  });
  expect(page).toContain(
    'From $5 to $10 in <span class="MathText-formula"><span class="MathText-source">x^2</span></span>',
  );
  expect(page).toContain('<span class="katex">');
  expect(page).not.toContain('href="javascript:');
});

test('only web addresses become links', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'http://', '//x', ' https://x'),
      (url) => {
        expect(write({ ...paper, url, pdfUrl: url })).not.toContain(`href="${url}`);
      },
    ),
  );
});

test('an index.html without its marks is refused', () => {
  expect(() => createShell('<html></html>')).toThrow('page-head');
});
