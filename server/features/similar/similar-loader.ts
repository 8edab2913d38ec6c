import DataLoader from 'dataloader';
import type { SimilarPaper, SimilarRequest } from './similar-paper.js';
import type { SimilarService } from './similar-service.js';

export type SimilarLoader = DataLoader<SimilarRequest, SimilarPaper[], string>;

/** All that one request asks for goes to the index and the database together. */
export const createSimilarLoader = (similar: SimilarService): SimilarLoader =>
  new DataLoader((requests: readonly SimilarRequest[]) => similar.lists(requests), {
    cacheKeyFn: ({ to, first, among }) => [to, first, among ?? []].join('/'),
  });
