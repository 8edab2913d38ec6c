import type { Vector } from '../../../../embeddings/index.js';

/**
 * Directions as seen from the middle of many vectors, of length 1. On a desk of one field all papers are near each other,
 * and what tells them apart is what they have besides that.
 */
export function awayFrom(vectors: readonly Vector[]): (vector: Vector) => Vector {
  const middle = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < middle.length; at++) middle[at]! += vector[at]! / vectors.length;
  return (vector) => {
    const away = vector.map((value, at) => value - (middle[at] ?? 0));
    const length = Math.hypot(...away) || 1;
    return away.map((value) => value / length);
  };
}
