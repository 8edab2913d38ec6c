import type { Vector } from './embedder.js';
import type { IndexEntry } from './vector-index.js';

const MAX_LABEL = 0x7fffffff;

/** Whether a number can be a label; hnswlib silently cuts anything wider than 32 bits. */
export function isLabel(label: number): boolean {
  return Number.isInteger(label) && label >= 0 && label <= MAX_LABEL;
}

/** @throws RangeError naming the label when the entry cannot be indexed */
export function checkEntry({ label, vector }: IndexEntry, dimension: number): void {
  if (!isLabel(label)) {
    throw new RangeError(`Label ${label} is not an integer from 0 to ${MAX_LABEL}.`);
  }
  checkVector(vector, dimension, `The vector of label ${label}`);
}

/** @throws RangeError when `k` or a query cannot be searched for */
export function checkSearch(queries: readonly Vector[], k: number, dimension: number): void {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`k = ${k} is not a whole number.`);
  queries.forEach((query, index) => {
    checkVector(query, dimension, `Query ${index}`);
  });
}

function checkVector(vector: Vector, dimension: number, name: string): void {
  if (vector.length !== dimension) {
    throw new RangeError(`${name} has ${vector.length} numbers, expected ${dimension}.`);
  }
  const length = squaredLength(vector);
  // A single sum tells all: NaN and infinities carry through it, and zero stays zero.
  if (!Number.isFinite(length)) throw new RangeError(`${name} holds NaN or an infinity.`);
  if (length === 0) throw new RangeError(`${name} is zero and points nowhere.`);
}

function squaredLength(vector: Vector): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!;
  return sum;
}
