import type { Paper } from './paper.js';

export type CitationFormat = 'BIBTEX' | 'RIS' | 'TEXT';

/** One paper as BibTeX, RIS, or a line to paste. */
export function cite(paper: Paper, format: CitationFormat): string {
  if (format === 'RIS') return ris(paper);
  return format === 'TEXT' ? plain(paper) : bibtex(paper);
}

const yearOf = (paper: Paper): string => (paper.publishedAt?.getUTCFullYear() ?? '').toString();

/** The id of a kind a paper is known by, from its key. */
function idOf(paper: Paper, scheme: string): string | undefined {
  return paper.key.startsWith(`${scheme}:`) ? paper.key.slice(scheme.length + 1) : undefined;
}

function bibtex(paper: Paper): string {
  const arxiv = idOf(paper, 'arxiv');
  const fields: [string, string | undefined | null][] = [
    ['title', `{${escapeBibtex(paper.title)}}`],
    ['author', paper.authors.map(({ name }) => bibtexName(escapeBibtex(name))).join(' and ')],
    ['year', yearOf(paper)],
    ['doi', bibtexAddress(idOf(paper, 'doi'))],
    ['eprint', arxiv],
    ['archivePrefix', arxiv && 'arXiv'],
    ['primaryClass', arxiv && escapeBibtex(paper.categories[0] ?? '')],
    ['url', bibtexAddress(paper.url)],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${arxiv ? 'misc' : 'article'}{${citationKey(paper)},\n${lines.join(',\n')}\n}\n`;
}

/** A family of several words or a name of one word is kept together by braces; others are left as they are. */
function bibtexName(name: string): string {
  return name.includes(' ') && !/\band\b/i.test(name) ? name : `{${name}}`;
}

/** Taken by TeX as it stands, but BibTeX counts the braces. */
const bibtexAddress = (address: string | null | undefined): string | undefined =>
  address?.replace(/[{}]/g, encodeURIComponent);

/** Letters that mean something to TeX are escaped outside math, which stays as it is when its braces match. */
function escapeBibtex(text: string): string {
  return text
    .split(/(\$[^$]*\$)/)
    .map((part, index) =>
      index % 2 && isBalanced(part)
        ? part
        : part.replace(/[{}]/g, '').replace(/[#$%&_~^\\]/g, texEscape),
    )
    .join('');
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const brace of text.match(/[{}]/g) ?? []) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

function texEscape(character: string): string {
  if (character === '\\') return '\\textbackslash{}';
  return '~^'.includes(character) ? `\\${character}{}` : `\\${character}`;
}

function citationKey(paper: Paper): string {
  const family = paper.authors[0]?.name.split(/\s+/).at(-1) ?? 'anonymous';
  const word = paper.title.split(/\s+/).find((part) => part.length > 3) ?? paper.title;
  const key = `${family}${yearOf(paper)}${word}`.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
  return key.toLowerCase() || `paper${paper.id}`;
}

function ris(paper: Paper): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const rows: [string, string | undefined | null][] = [
    ['TY', idOf(paper, 'arxiv') ? 'UNPB' : 'JOUR'],
    ['TI', oneLine(paper.title)],
    ...paper.authors.map(({ name }): [string, string] => ['AU', risName(oneLine(name))]),
    ['PY', yearOf(paper)],
    ['DO', idOf(paper, 'doi')],
    ['AN', idOf(paper, 'arxiv')],
    ['AB', oneLine(paper.abstract)],
    ['UR', paper.url],
  ];
  const lines = rows.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

function risName(name: string): string {
  const parts = name.split(' ');
  return parts.length < 2 ? name : `${parts.at(-1)}, ${parts.slice(0, -1).join(' ')}`;
}

function plain(paper: Paper): string {
  const names = paper.authors.map(({ name }) => name);
  const shown = names.length > 6 ? [...names.slice(0, 5), '…', names.at(-1)] : names;
  const parts = [shown.join(', '), paper.title.replace(/\.$/, ''), yearOf(paper)].filter(Boolean);
  return `${parts.join('. ')}. ${paper.url ?? paper.key}`;
}
