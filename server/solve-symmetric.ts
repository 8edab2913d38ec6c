import { Pace } from './pace.js';

// A row of four hundred numbers takes up to 0.4 ms to factor.
const rowsATurn = 6;

/** Solves A x = b for a positive definite A, of which only j ≤ i is read: Cholesky, A = L Lᵀ, in place. */
export async function solveSymmetric(a: Float64Array, b: Float64Array): Promise<Float64Array> {
  const size = b.length;
  const pace = new Pace(rowsATurn);
  for (let i = 0; i < size; i++) {
    if (pace.due()) await pace.rest();
    for (let j = 0; j <= i; j++) {
      const rest = a[i * size + j]! - rowProduct(a, i * size, j * size, j);
      a[i * size + j] = i === j ? Math.sqrt(rest) : rest / a[j * size + j]!;
    }
  }
  return backwards(a, forwards(a, b));
}

function rowProduct(a: Float64Array, left: number, right: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += a[left + k]! * a[right + k]!;
  return sum;
}

/** L y = b. */
function forwards(l: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const y = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= l[i * size + k]! * y[k]!;
    y[i] = sum / l[i * size + i]!;
  }
  return y;
}

/** Lᵀ x = y. */
function backwards(l: Float64Array, y: Float64Array): Float64Array {
  const size = y.length;
  const x = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = y[i]!;
    for (let k = i + 1; k < size; k++) sum -= l[k * size + i]! * x[k]!;
    x[i] = sum / l[i * size + i]!;
  }
  return x;
}
