import { bibtexAddress, bibtexText } from './bibtex-text.js';
import { type CitedName, readName } from './cited-name.js';
import { type CitedPaper, publishedDoi, yearOf } from './cited-paper.js';

/** An entry of a BibTeX file. */
export function bibtex(cited: CitedPaper): string {
  const { paper, arxivId, citationKey } = cited;
  const doi = publishedDoi(cited);
  const fields: [string, string | undefined | null][] = [
    ['title', `{${bibtexText(paper.title)}}`],
    ['author', paper.authors.map(({ name }) => bibtexName(name)).join(' and ')],
    ['year', yearOf(paper)],
    ['doi', bibtexAddress(doi)],
    ['eprint', bibtexAddress(arxivId)],
    ['archivePrefix', arxivId && 'arXiv'],
    ['primaryClass', arxivId && bibtexText(paper.categories[0] ?? '')],
    ['url', bibtexAddress(paper.url)],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${doi !== null ? 'article' : 'misc'}{${citationKey},\n${lines.join(',\n')}\n}\n`;
}

/** As it is spelt where BibTeX divides it as we do; else with its family name first, or kept together by braces. */
function bibtexName(text: string): string {
  const name = readName(text);
  if ('literal' in name) return `{${bibtexText(name.literal)}}`;
  const { family, given, particle = '', suffix } = name;
  if (isPlain(name)) return bibtexText([given, particle, family].filter(Boolean).join(' '));
  const parts = [[particle, family].filter(Boolean).join(' '), suffix, given];
  return parts.flatMap((part) => (part ? bibtexText(part) : [])).join(', ');
}

/** BibTeX takes the first small word for the end of the given names, and the last word for the family's. */
const isPlain = ({ family, given, suffix }: Exclude<CitedName, { literal: string }>): boolean =>
  !suffix && !/[\s\\{$]/.test(family) && /^\p{L}/u.test(family) && !/(^|\s)[^\p{Lu}]/u.test(given);
