import fc from 'fast-check';
import {
  type DigestMailPaper,
  type DigestMailProps,
  digestMail,
} from '../../../server/mail/digest-mail.js';
import { mailText } from '../../../server/mail/mail-text.js';

const odd = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
  fc
    .array(fc.constantFrom('<script>', '</title>', '&amp;', '"', "'", '\r\nBcc: x', '{', '𝒳', 'a '))
    .map((parts) => parts.join('')),
);
const papers = fc
  .array(fc.record({ title: odd, authors: odd, facts: odd, lead: odd, reason: odd }), {
    maxLength: 6,
  })
  .map((list): DigestMailPaper[] =>
    list.map((paper, at) => ({
      ...paper,
      section: '',
      acts: [],
      url: `https://desk.example/paper/${at + 1}`,
    })),
  );
const unsubscribeUrl = 'https://desk.example/mail/unsubscribe?d=1&t=secret';
const makeProps = (change: Partial<DigestMailProps> = {}): DigestMailProps => ({
  about: '',
  countsClicks: false,
  readerName: 'Ada',
  day: 'Tuesday 17 November',
  papers: [],
  chosenFrom: 10,
  deskUrl: 'https://desk.example/',
  settingsUrl: 'https://desk.example/settings',
  unsubscribeUrl,
  ...change,
});
const anyProps = fc
  .record({ papers, readerName: odd, chosenFrom: fc.nat(50) })
  .map((change) => makeProps(change));
const paper = (title: string): DigestMailPaper => ({
  ...{
    title,
    url: 'https://desk.example/paper/1',
    authors: 'A',
    facts: '',
    lead: 'L',
    reason: 'R',
    acts: [],
    section: '',
  },
});

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decode = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name]!);
const linksIn = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => decode(href!));
const paperLinks = (links: readonly string[]) => links.filter((link) => link.includes('/paper/'));

test('the subject is one line of a length that mail programs show', () => {
  fc.assert(
    fc.property(anyProps, (props) => {
      const { subject } = digestMail(props);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect([...subject].length).toBeLessThanOrEqual(100);
    }),
  );
  const cut = digestMail(makeProps({ papers: [paper(`a${'𝒳'.repeat(90)}`)] })).subject;
  expect(cut.isWellFormed()).toBe(true);
});

test('text and html hold the same papers in the same order, each with its link', () => {
  fc.assert(
    fc.property(anyProps, (props) => {
      const { html, text } = digestMail(props);
      const wanted = props.papers.map(({ url }) => url);
      expect(paperLinks(linksIn(html))).toEqual(wanted);
      expect(paperLinks(text.match(/https:\S+/g) ?? [])).toEqual(wanted);
      const headings = [...html.matchAll(/<h2.*?<a.*?>(.*?)<\/a><\/h2>/gs)].map(
        ([, name]) => name!,
      );
      const titles = props.papers.map(({ title }) => mailText(title, 300));
      expect(headings.map(decode)).toEqual(titles);
      for (const title of titles) expect(text).toContain(title);
    }),
  );
});

test('both ways to read it have the link to unsubscribe, and the one to the settings', () => {
  fc.assert(
    fc.property(anyProps, (props) => {
      const { html, text } = digestMail(props);
      for (const link of [unsubscribeUrl, props.settingsUrl, props.deskUrl]) {
        expect(linksIn(html)).toContain(link);
        expect(text).toContain(link);
      }
    }),
  );
});

test('nothing that a paper says becomes markup', () => {
  const tagsOf = (props: DigestMailProps) =>
    digestMail(props)
      .html.replaceAll(' dir="rtl"', '')
      .match(/<[^>]*>/g);
  fc.assert(
    fc.property(anyProps, (props) => {
      // A part without words has no tags.
      const word = (text: string) => mailText(text, 9) && 'T';
      const plain = props.papers.map(({ url, title, authors, facts, reason, lead }) => ({
        ...{ ...paper('T'), url, title: word(title), authors: word(authors) },
        ...{ facts: word(facts), reason: word(reason), lead: word(lead) },
      }));
      expect(tagsOf(props)).toEqual(tagsOf({ ...props, papers: plain }));
    }),
  );
});

test('the same props give the same bytes', () => {
  fc.assert(fc.property(anyProps, (props) => expect(digestMail(props)).toEqual(digestMail(props))));
});

test('a mail as text', () => {
  const props = makeProps({ papers: [{ ...paper('One'), facts: 'cs.AI' }], chosenFrom: 1 });
  expect(digestMail(props).text).toBe(`Tuesday 17 November
Ada: 1 of 1 new paper, best first.

1. One
   R
   A · cs.AI
   L
   https://desk.example/paper/1

Open your desk: https://desk.example/
Change this mail: https://desk.example/settings
Unsubscribe: ${unsubscribeUrl}
`);
});

test('the counts fit the papers', () => {
  const textOf = (count: number, chosenFrom: number) =>
    digestMail(makeProps({ papers: Array.from({ length: count }, () => paper('T')), chosenFrom }));
  expect(textOf(2, 1).text).toContain('2 of 2 new papers');
  expect(textOf(0, 5).text).toContain('Nothing new reached your threshold.');
  expect([0, 1, 3].map((count) => textOf(count, 9).subject)).toEqual([
    'No new papers for you',
    'T',
    'T · and 2 more',
  ]);
});

test('papers of an interest stand under its name, in both forms of the mail', () => {
  const papers = ['One', 'Two', 'Three'].map((title, at) => ({
    ...paper(title),
    url: `https://desk.example/paper/${at}`,
    section: at < 2 ? 'Graphs' : 'Proteins',
  }));
  const { html, text } = digestMail(makeProps({ papers }));
  for (const form of [html, text]) {
    const places = ['Graphs', 'One', 'Two', 'Proteins', 'Three'].map((word) =>
      form.lastIndexOf(word),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(form.split('Graphs')).toHaveLength(2);
  }
});

const dear = fc.oneof(odd, fc.constant("a '".repeat(150)), fc.constant('"'.repeat(4_000)));
const laden = fc
  .array(
    fc.record({ title: dear, authors: dear, facts: odd, lead: dear, reason: dear, section: odd }),
    {
      minLength: 45,
      maxLength: 50,
    },
  )
  .map((list): DigestMailPaper[] =>
    list.map((paper, at) => ({
      ...paper,
      url: `https://desk.example/paper/${at + 1}`,
      acts: ['More', 'Less', 'Save', 'Hide'].map((label) => ({
        label,
        url: `https://desk.example/mail/${label}?d=${'d'.repeat(36)}&c=${at}.1790000000&t=${'t'.repeat(43)}`,
      })),
    })),
  );

test('whatever the papers, the mail is one that Gmail shows whole, and none of them is lost', () => {
  fc.assert(
    fc.property(laden, (papers) => {
      const { html } = digestMail(makeProps({ papers }));
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
      expect(paperLinks(linksIn(html))).toEqual(papers.map(({ url }) => url));
      const words = decode(html);
      for (const { title } of papers) expect(words).toContain(mailText(title, 80).slice(0, -2));
    }),
    { numRuns: 10 },
  );
});

const usual = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...paper('A title as long as they are: scaling laws of sparse attention over graphs of papers'),
    url: `https://desk.example/paper/${at}`,
    authors: 'Ada Lovelace, Grace Hopper +7, Emmy Noether',
    reason: 'strong match · near Mamba, which you liked',
    lead: `Lead of ${at}. ${'It has a sentence of common length, and then another. '.repeat(6)}`,
    acts: ['More like this', 'Less like this', 'Save', 'Not interested'].map((label) => ({
      label,
      url: `https://desk.example/mail/more?d=${'d'.repeat(36)}&c=${at}.1790000000&t=${'t'.repeat(43)}`,
    })),
  }));

test('what is left out is that of the last papers, leads before acts, and the mail says so', () => {
  const partsOf = (count: number, more = '') => {
    const papers = usual(count).map((one) => ({ ...one, title: `${one.title}${more}` }));
    const { html } = digestMail(makeProps({ papers }));
    const leads = [...html.matchAll(/Lead of (\d+)/g)].map(([, at]) => Number(at));
    const acts = html.split('Not interested').length - 1;
    return { leads, acts, saysSo: html.includes('more on your desk') };
  };
  const all = { leads: [...Array(50).keys()], acts: 50, saysSo: false };
  expect(partsOf(50)).toEqual(all);
  const long = partsOf(50, ', and of much else that a title may be about'.repeat(4));
  expect(long.saysSo).toBe(true);
  expect(long.acts).toBe(50);
  expect(long.leads.length).toBeGreaterThan(20);
  expect(long.leads).toEqual(all.leads.slice(0, long.leads.length));
});

test('TeX is readable in each form of the mail', () => {
  const papers = [{ ...paper('$\\mathcal{O}(n^2)$ and $5'), lead: 'For $\\alpha$.' }];
  const { subject, html, text } = digestMail(makeProps({ papers }));
  expect(subject).toBe('𝒪(n²) and $5');
  expect(html).toContain('<title>𝒪(n²) and $5</title>');
  for (const form of [html, text]) {
    expect(form).toContain('For α.');
    expect(form).not.toContain('\\alpha');
  }
});
