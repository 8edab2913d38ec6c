import DataLoader from 'dataloader';
import type { Neighbour, Vector, VectorIndex } from '../../../embeddings/index.js';
import type { Scored } from './fusion.js';

export interface SimilarRequest {
  readonly paperId: number;
  readonly first: number;
  /** Ranks these only, the paper itself too when it is one of them. */
  readonly among?: readonly number[];
}

export type SimilarLoader = DataLoader<SimilarRequest, Scored[], string>;

/** Papers near a paper in meaning, nearest first; all that one request asks for go to the index together. */
export function createSimilarLoader(vectors: VectorIndex): SimilarLoader {
  return new DataLoader(
    async (asked) => {
      const own = await vectors.vectors(asked.map(({ paperId }) => paperId));
      const known = asked.filter(({ paperId }) => own.has(paperId));
      const found = new Map([
        ...(await nearestOfAll(
          known.filter(({ among }) => !among),
          own,
          vectors,
        )),
        ...(await nearestAmong(
          known.filter(({ among }) => among),
          own,
          vectors,
        )),
      ]);
      return asked.map((request) =>
        (found.get(request) ?? [])
          .filter(({ label }) => request.among || label !== request.paperId)
          .slice(0, request.first)
          .map(({ label, score }) => ({ id: label, score })),
      );
    },
    { cacheKeyFn: ({ paperId, first, among }) => [paperId, first, ...(among ?? [])].join('/') },
  );
}

type Found = (readonly [SimilarRequest, readonly Neighbour[]])[];

async function nearestOfAll(
  requests: readonly SimilarRequest[],
  own: ReadonlyMap<number, Vector>,
  vectors: VectorIndex,
): Promise<Found> {
  const k = Math.max(0, ...requests.map(({ first }) => first)) + 1;
  const found = await vectors.search(
    requests.map(({ paperId }) => own.get(paperId)!),
    k,
  );
  return requests.map((request, at) => [request, found[at] ?? []]);
}

function nearestAmong(
  requests: readonly SimilarRequest[],
  own: ReadonlyMap<number, Vector>,
  vectors: VectorIndex,
): Promise<Found> {
  return Promise.all(
    requests.map(async (request) => {
      const options = request.among && { among: request.among };
      const [found = []] = await vectors.search(
        [own.get(request.paperId)!],
        request.first,
        options,
      );
      return [request, found] as const;
    }),
  );
}
