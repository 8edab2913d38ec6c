import DataLoader from 'dataloader';
import type { Paper } from './paper.js';
import type { PaperStore } from './paper-store.js';

export type PaperLoader = DataLoader<number, Paper | null>;

/** One query for all papers that a request names, however often and wherever it names them. */
export function createPaperLoader(papers: PaperStore): PaperLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await papers.findByIds(ids)).map((paper) => [paper.id, paper]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
