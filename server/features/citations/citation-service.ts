import type { Paper } from '../papers/paper.js';
import type { CitationFormat } from './citation-format.js';
import { keyCandidate, mostAttempts } from './citation-key.js';
import type { CitationStore } from './citation-store.js';
import type { CitedPaper } from './cited-paper.js';
import { type CoinsPaper, coins } from './coins.js';
import type { StyleThread } from './style-thread.js';
import { writeCitations } from './write-citations.js';

/** Papers as citations. */
export class CitationService {
  constructor(
    private readonly store: CitationStore,
    private readonly styles: StyleThread,
  ) {}

  /** One citation a paper, in order. */
  async cite(papers: readonly Paper[], format: CitationFormat): Promise<string[]> {
    return writeCitations(await this.cited(papers), format, this.styles);
  }

  /** A paper as reference managers find it in a page. */
  coins(paper: CoinsPaper, withAbstract: boolean): string {
    return coins(paper, withAbstract);
  }

  close(): Promise<void> {
    return this.styles.close();
  }

  /** The papers with the ids and the key that they are cited by; who has no key is given one. */
  private async cited(papers: readonly Paper[]): Promise<CitedPaper[]> {
    const ids = papers.map(({ id }) => id);
    let known = await this.store.known(ids);
    // The earlier paper has the shorter key, whatever order they are cited in.
    let without = papers.toSorted((a, b) => a.id - b.id);
    for (let attempt = 0; attempt <= mostAttempts; attempt++) {
      without = without.filter(({ id }) => known.get(id)?.citationKey === null);
      if (without.length === 0) break;
      await this.store.giveKeys(
        without.map((paper) => ({ paperId: paper.id, key: keyCandidate(paper, attempt) })),
      );
      known = await this.store.known(ids);
    }
    return papers.map((paper) => {
      const { doi = null, arxivId = null, citationKey } = known.get(paper.id) ?? {};
      // Only a paper that was deleted meanwhile has none.
      return { paper, doi, arxivId, citationKey: citationKey ?? `paper${paper.id}` };
    });
  }
}
