/** How citations are written: for reference managers and LaTeX, in a style of CSL, or as a line to paste. */
export type CitationFormat = 'BIBTEX' | 'RIS' | 'CSL_JSON' | CitationStyle | 'TEXT';

/** Those that a style of the Citation Style Language describes. */
export type CitationStyle = 'APA' | 'CHICAGO' | 'IEEE';

export const citationStyles: readonly CitationStyle[] = ['APA', 'CHICAGO', 'IEEE'];

export const isStyle = (format: CitationFormat): format is CitationStyle =>
  (citationStyles as readonly string[]).includes(format);
