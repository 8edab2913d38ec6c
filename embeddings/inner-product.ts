import type { Vector } from './embedder.js';

/**
 * Inner product of `query` with the numbers of `matrix` from `offset` on.
 * Four sums at a time keep the processor's pipeline full: about twice as fast as one.
 */
export function innerProduct(query: Vector, matrix: Float32Array, offset: number): number {
  const whole = query.length & ~3;
  // One by one: taken out of an array they are no plain numbers to the compiler, and the loop takes thrice as long.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < whole; i += 4) {
    const j = offset + i;
    a += query[i]! * matrix[j]!;
    b += query[i + 1]! * matrix[j + 1]!;
    c += query[i + 2]! * matrix[j + 2]!;
    d += query[i + 3]! * matrix[j + 3]!;
  }
  for (let i = whole; i < query.length; i++) a += query[i]! * matrix[offset + i]!;
  return a + b + (c + d);
}
