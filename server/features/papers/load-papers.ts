import { PaperType } from './paper.type.js';
import type { PaperLoader } from './paper-loader.js';

/** The papers of these numbers, in order; ones deleted meanwhile are left out. */
export async function loadPapers<Entry>(
  loader: PaperLoader,
  entries: readonly Entry[],
  idOf: (entry: Entry) => number,
): Promise<{ entry: Entry; paper: PaperType }[]> {
  const papers = await Promise.all(entries.map((entry) => loader.load(idOf(entry))));
  return entries.flatMap((entry, at) => {
    const paper = papers[at];
    return paper ? [{ entry, paper: PaperType.from(paper) }] : [];
  });
}
