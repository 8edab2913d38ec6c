import DataLoader from 'dataloader';
import type { Paper } from '../papers/paper.js';
import type { PaperLoader } from '../papers/paper-loader.js';
import type { CitationFormat } from './citation-format.js';
import type { CitationService } from './citation-service.js';

interface Wanted {
  readonly paperId: number;
  readonly format: CitationFormat;
}
export type CitationLoader = DataLoader<Wanted, string, string>;

/** All citations of a request together, one call a format; '' for a paper that is gone. */
export function createCitationLoader(
  citations: CitationService,
  papers: PaperLoader,
): CitationLoader {
  return new DataLoader(
    async (wanted) => {
      const found = new Map<string, string>();
      for (const format of new Set(wanted.map((one) => one.format))) {
        const ones = wanted.filter((one) => one.format === format);
        const loaded = await papers.loadMany(ones.map(({ paperId }) => paperId));
        const here = loaded.filter((paper): paper is Paper => paper !== null && 'id' in paper);
        const texts = await citations.cite(here, format);
        for (const [at, { id }] of here.entries())
          found.set(keyOf({ paperId: id, format }), texts[at]!);
      }
      return wanted.map((one) => found.get(keyOf(one)) ?? '');
    },
    { cacheKeyFn: keyOf },
  );
}

const keyOf = ({ paperId, format }: Wanted): string => `${format} ${paperId}`;
