import type { CitationStyle } from './citation-format.js';
import type { CitedPaper } from './cited-paper.js';
import { type CslItem, cslItem } from './csl-json.js';

/** What a style is given of a paper: no abstract, which none of them shows. */
export function styledItem(cited: CitedPaper, style: CitationStyle): CslItem {
  const { abstract: _, keyword: __, publisher, ...item } = cslItem(cited);
  // IEEE writes the publisher before the number, which says 'arXiv:' already.
  return style === 'IEEE' || !publisher ? item : { ...item, publisher };
}
