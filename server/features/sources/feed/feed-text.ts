import { convert } from 'html-to-text';

/** No abstract is longer, whatever is around it. */
const longest = 200_000;

/** Text that may be HTML as plain text; a paragraph a line. */
export const plainText = (html: string): string =>
  convert(html.slice(0, longest), {
    wordwrap: false,
    limits: { maxDepth: 50 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  })
    .replace(/\n{2,}/g, '\n')
    .trim();

/** What stands around an abstract in feeds of arXiv and PubMed. */
export const abstractIn = (text: string): string =>
  text
    .replace(/^arXiv:\S+ Announce Type: \S+\s+Abstract:\s*/, '')
    .replace(/^[\s\S]*?(?:^|\n)ABSTRACT\n/, '')
    .replace(/\nPMID:[\s\S]*$/, '')
    .trim();

/** Each of these reads a text in one way only, so that no line takes longer than it is long. */
const initials = /^(?:\p{Lu}\.[ -]?)+$/u;
const givenNames = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*$/u;

/** Names from as many elements, or from one that has them all: `Doe, J., Roe, A. B.`, with semicolons, with commas. */
export function namesIn(creators: readonly string[]): string[] {
  const [only = ''] = creators;
  if (creators.length !== 1) return creators.map((name) => name.trim());
  if (only.includes(';')) return parts(only, /;/);
  const pieces = parts(only, /,/);
  return initials.test(pieces[1] ?? '') ? turned(pieces) : parts(only, /,| and /);
}

/** Family names, each with the given names behind it, in the order in which one says them. */
function turned(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const given = pieces[at + 1] ?? '';
    if (!givenNames.test(given)) names.push(pieces[at]!);
    else names.push(`${given} ${pieces[at++]}`);
  }
  return names;
}

const parts = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
