import { readableText } from '../../formulas/readable-text.js';
import { type CitedPaper, yearOf } from './cited-paper.js';

const mostNames = 6;

/** One line to paste: names as they are spelt, the middle of many left out. */
export function plainCitation({ paper }: CitedPaper): string {
  const names = paper.authors.map(({ name }) => name);
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), '…', names.at(-1)] : names;
  const title = readableText(paper.title).replace(/\.$/, '');
  const parts = [shown.join(', '), title, yearOf(paper)].filter(Boolean);
  return `${parts.join('. ')}. ${paper.url ?? paper.key}`;
}
