import { innerProducts, type Vector } from '../../../../embeddings/index.js';
import type { Hydrated } from '../stages/hydrate.js';

/** So many candidates at a time: well under a millisecond for 50 vectors. */
const chunk = 64;

/**
 * The cosines of candidates with the same unit vectors, in their order; null for a candidate without a vector. They are
 * worked out as they are asked for, a chunk of the candidates ahead, so that who asks in turn never waits for long.
 */
export function cosinesWith(
  vectors: readonly Vector[],
  candidates: readonly Hydrated[],
): (candidate: Hydrated) => Float32Array | null {
  const placed = candidates.filter(({ vector }) => vector !== null);
  const places = new Map(placed.map((candidate, at) => [candidate, at]));
  const chunks: Float32Array[] = [];
  const work = (which: number) => {
    const some = placed.slice(which * chunk, (which + 1) * chunk);
    return innerProducts(
      vectors,
      some.map(({ vector }) => vector!),
    );
  };
  return (candidate) => {
    const place = places.get(candidate);
    if (place === undefined) return null;
    const which = Math.floor(place / chunk);
    chunks[which] ??= work(which);
    const start = (place % chunk) * vectors.length;
    return chunks[which].subarray(start, start + vectors.length);
  };
}
