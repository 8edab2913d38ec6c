import { readableText } from '../../formulas/readable-text.js';
import type { Paper } from '../papers/paper.js';
import { readName } from './cited-name.js';
import { type CitedPaper, isPreprint, publishedDoi, yearOf } from './cited-paper.js';

/** A record of a RIS file: one line a fact, ended as the format has it. */
export function ris(cited: CitedPaper): string {
  const { paper, arxivId } = cited;
  const rows: [string, string | undefined | null][] = [
    ['TY', isPreprint(cited) ? 'UNPB' : 'JOUR'],
    ['TI', readableText(paper.title)],
    ...paper.authors.map(({ name }): [string, string] => ['AU', risName(name)]),
    ['PY', yearOf(paper)],
    ['DA', dateOf(paper)],
    ['DO', publishedDoi(cited)],
    ['AN', arxivId],
    ['AB', readableText(paper.abstract)],
    ...paper.keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['UR', paper.url],
  ];
  const lines = rows
    .map(([tag, value]) => [tag, oneLine(value ?? '')])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`);
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** As much of it as is known, with the slashes that the format wants. */
function dateOf({ publishedAt, publishedIn }: Paper): string | undefined {
  const [year, month, day] = publishedAt?.toISOString().slice(0, 10).split('-') ?? [];
  if (year === undefined || publishedIn === 'year') return undefined;
  return publishedIn === 'month' ? `${year}/${month}//` : `${year}/${month}/${day}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function risName(text: string): string {
  const name = readName(text);
  // Of a name that is all signs of TeX nothing is left.
  if ('literal' in name) return oneLine(name.literal) || text;
  const { family, given, particle, suffix } = name;
  return (
    [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ') || text
  );
}
