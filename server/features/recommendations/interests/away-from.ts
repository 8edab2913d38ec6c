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
    const away = new Float32Array(vector.length);
    let squares = 0;
    for (let at = 0; at < away.length; at++) {
      away[at] = vector[at]! - (middle[at] ?? 0);
      squares += away[at]! * away[at]!;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < away.length; at++) away[at]! /= length;
    return away;
  };
}
