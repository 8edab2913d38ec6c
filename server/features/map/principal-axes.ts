import type { Vector } from '../../../embeddings/index.js';
import type { Place } from './map.js';

// The first axes of papers stand out: more rounds change nothing one would see.
const rounds = 30;

/** Vectors seen along the two directions in which they differ most, each as wide as the other (principal components, by power iteration). */
export function principalAxes(vectors: readonly Vector[], random: () => number): Place[] {
  const middle = meanOf(vectors);
  const rest = vectors.map((vector) => vector.map((value, at) => value - middle[at]!));
  const first = strongest(rest, random);
  const second = strongest(
    rest.map((vector) => without(vector, first)),
    random,
  );
  const [x, y] = [along(rest, first), along(rest, second)];
  return rest.map((_, at) => ({ x: x[at]!, y: y[at]! }));
}

/** How far each vector lies along an axis, in standard deviations. */
function along(vectors: readonly Float32Array[], axis: Float32Array): Float64Array {
  const places = Float64Array.from(vectors, (vector) => dot(vector, axis));
  const spread = Math.sqrt(places.reduce((sum, value) => sum + value * value, 0) / places.length);
  return places.map((value) => value / (spread || 1));
}

function strongest(vectors: readonly Float32Array[], random: () => number): Float32Array {
  let axis = unit(Float32Array.from(vectors[0]!, () => random() - 0.5));
  for (let round = 0; round < rounds; round++) {
    const next = new Float32Array(axis.length);
    for (const vector of vectors) {
      const share = dot(vector, axis);
      for (let at = 0; at < next.length; at++) next[at]! += share * vector[at]!;
    }
    axis = unit(next);
  }
  return axis;
}

function meanOf(vectors: readonly Vector[]): Float32Array {
  const sum = new Float32Array(vectors[0]!.length);
  for (const vector of vectors)
    for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]! / vectors.length;
  return sum;
}

function without(vector: Float32Array, axis: Float32Array): Float32Array {
  const share = dot(vector, axis);
  return vector.map((value, at) => value - share * axis[at]!);
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
