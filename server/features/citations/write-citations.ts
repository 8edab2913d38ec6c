import { bibtex } from './bibtex.js';
import { type CitationFormat, isStyle } from './citation-format.js';
import type { CitedPaper } from './cited-paper.js';
import { cslItem } from './csl-json.js';
import { plainCitation } from './plain-citation.js';
import { ris } from './ris.js';
import type { StyleThread } from './style-thread.js';
import { styledItem } from './styled-item.js';

const writers: Readonly<
  Record<'BIBTEX' | 'RIS' | 'CSL_JSON' | 'TEXT', (cited: CitedPaper) => string>
> = {
  BIBTEX: bibtex,
  RIS: ris,
  CSL_JSON: (cited) => JSON.stringify(cslItem(cited), null, 2),
  TEXT: plainCitation,
};

/** One citation a paper, in order. */
export async function writeCitations(
  papers: readonly CitedPaper[],
  format: CitationFormat,
  styles: Pick<StyleThread, 'write'>,
): Promise<string[]> {
  if (!isStyle(format)) return papers.map(writers[format]);
  return styles.write(
    format,
    papers.map((cited) => styledItem(cited, format)),
  );
}
