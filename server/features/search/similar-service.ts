import DataLoader from 'dataloader';
import type { VectorIndex } from '../../../embeddings/index.js';
import type { Scored } from './fusion.js';

export type SimilarLoader = DataLoader<{ paperId: number; first: number }, Scored[], string>;

/** Papers near a paper in meaning, nearest first; all that one request asks for go to the index together. */
export function createSimilarLoader(vectors: VectorIndex): SimilarLoader {
  return new DataLoader(
    async (asked) => {
      const own = await vectors.vectors(asked.map(({ paperId }) => paperId));
      const known = asked.filter(({ paperId }) => own.has(paperId));
      const k = Math.max(0, ...known.map(({ first }) => first)) + 1;
      const found = await vectors.search(
        known.map(({ paperId }) => own.get(paperId)!),
        k,
      );
      const results = new Map(known.map((request, at) => [request, found[at] ?? []]));
      return asked.map((request) =>
        (results.get(request) ?? [])
          .filter(({ label }) => label !== request.paperId)
          .slice(0, request.first)
          .map(({ label, score }) => ({ id: label, score })),
      );
    },
    { cacheKeyFn: ({ paperId, first }) => `${paperId}/${first}` },
  );
}
