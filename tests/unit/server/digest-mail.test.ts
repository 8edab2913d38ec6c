import fc from 'fast-check';
import {
  type DigestMailPaper,
  type DigestMailProps,
  digestMail,
} from '../../../server/mail/digest-mail.js';

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
      expect(headings.map(decode)).toEqual(props.papers.map(({ title }) => title));
      for (const { title } of props.papers) expect(text).toContain(title);
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
  const tagsOf = (props: DigestMailProps) => digestMail(props).html.match(/<[^>]*>/g);
  fc.assert(
    fc.property(anyProps, (props) => {
      const plain = props.papers.map(({ url }) => ({ ...paper('T'), url }));
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
