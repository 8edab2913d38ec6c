import { setImmediate as nextTurn } from 'node:timers/promises';
import { solveSymmetric } from '../../solve-symmetric.js';
import type { NormalEquations } from './normal-equations.js';

const leastVariance = 1e-9;

/**
 * Ridge regression (Hoerl and Kennard 1970) on standardised columns: minimises Σ w (y − x·c)² / w̄ + Σ λᵢ (sᵢ cᵢ)², where
 * sᵢ is column i's deviation within days and w̄ the mean weight. Columns that never vary get 0.
 * @param penalties λᵢ, one a column.
 */
export async function ridge(
  equations: NormalEquations,
  penalties: Float64Array,
): Promise<Float64Array> {
  const { size, products, targets, weight, rows } = equations;
  await nextTurn();
  const scale = deviations(equations);
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++)
      matrix[i * size + j] = products[i * size + j]! * scale[i]! * scale[j]!;
    // A column without variance has scale 0: any diagonal will do.
    matrix[i * size + i] =
      (scale[i] === 0 ? 1 : products[i * size + i]! * scale[i]! ** 2) +
      (penalties[i]! * weight) / rows;
    right[i] = targets[i]! * scale[i]!;
  }
  const solution = await solveSymmetric(matrix, right);
  return solution.map((value, i) => value * scale[i]!);
}

/** 1 / deviation of each column within days; 0 for one that does not vary. */
function deviations({ size, products, weight }: NormalEquations): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    const variance = products[i * size + i]! / weight;
    return variance > leastVariance ? 1 / Math.sqrt(variance) : 0;
  });
}
