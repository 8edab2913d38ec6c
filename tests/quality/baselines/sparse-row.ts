/** Numbers of one paper, those that are not 0; slots count from 0 and none is there twice. */
export interface SparseRow {
  readonly slots: Uint32Array;
  readonly values: Float32Array;
}

/** The inner product with a full row of weights. */
export function dot({ slots, values }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += weights[slots[i]!]! * values[i]!;
  return sum;
}

/** Adds `amount` times the row to the weights. */
export function addTo(weights: Float64Array, { slots, values }: SparseRow, amount: number): void {
  for (let i = 0; i < slots.length; i++) weights[slots[i]!]! += amount * values[i]!;
}
