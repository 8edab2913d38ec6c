import { Pace } from '../../pace.js';
import { solveSymmetric } from '../../solve-symmetric.js';
import type { Choices } from './choices.js';

// Newton's steps on a convex function of a dozen numbers; it stands still long before the last.
const mostSteps = 25;
const still = 1e-7;
const rowsATurn = 2_000;

/**
 * Minimises Σ w log(1 + exp(−x·c)) + λ/2 Σ (sᵢ (cᵢ − centreᵢ))² over c by Newton's method with step halving, where sᵢ is
 * the root mean square of column i. Columns that are all 0 keep their centre.
 * @param lambda in rows of weight 1.
 */
export async function fitLogistic(
  choices: Choices,
  centre: Float64Array,
  lambda: number,
): Promise<Float64Array> {
  const penalties = meanSquares(choices).map((square) => lambda * square);
  const cost = (at: Float64Array) =>
    logLoss(choices, at) * totalWeight(choices) + penaltyOf(at, centre, penalties);
  let found: Float64Array = Float64Array.from(centre);
  let lowest = cost(found);
  for (let step = 0; step < mostSteps; step++) {
    const direction = await newtonStep(choices, found, centre, penalties);
    const next = lowerAlong(found, direction, cost, lowest);
    if (!next || lowest - next.cost < still) break;
    found = next.at;
    lowest = next.cost;
  }
  return found;
}

/** Mean of log(1 + exp(−x·c)) by weight; log 2 for a toss of a coin. */
export function logLoss({ rows, weights }: Choices, coefficients: Float64Array): number {
  let sum = 0;
  let weight = 0;
  rows.forEach((row, at) => {
    sum += weights[at]! * Math.log1p(Math.exp(-dot(row, coefficients)));
    weight += weights[at]!;
  });
  return weight === 0 ? Math.LN2 : sum / weight;
}

async function newtonStep(
  { rows, weights }: Choices,
  at: Float64Array,
  centre: Float64Array,
  penalties: Float64Array,
): Promise<Float64Array> {
  const size = at.length;
  const pace = new Pace(rowsATurn);
  const gradient = at.map((value, i) => -penalties[i]! * (value - centre[i]!));
  const curvature = new Float64Array(size * size);
  for (let i = 0; i < size; i++) curvature[i * size + i] = penalties[i]! || 1;
  for (const [place, row] of rows.entries()) {
    if (pace.due()) await pace.rest();
    const doubt = 1 / (1 + Math.exp(dot(row, at)));
    const steepness = weights[place]! * doubt * (1 - doubt);
    for (let i = 0; i < size; i++) {
      gradient[i]! += weights[place]! * doubt * row[i]!;
      for (let j = 0; j <= i; j++) curvature[i * size + j]! += steepness * row[i]! * row[j]!;
    }
  }
  return solveSymmetric(curvature, gradient);
}

/** The first of ever shorter steps that costs less; null when none does. */
function lowerAlong(
  from: Float64Array,
  direction: Float64Array,
  cost: (at: Float64Array) => number,
  lowest: number,
): { at: Float64Array; cost: number } | null {
  for (let share = 1; share > 1e-4; share /= 2) {
    const at = from.map((value, i) => value + share * direction[i]!);
    const next = cost(at);
    if (next < lowest) return { at, cost: next };
  }
  return null;
}

function meanSquares({ names, rows, weights }: Choices): Float64Array {
  const squares = new Float64Array(names.length);
  rows.forEach((row, at) => {
    for (let i = 0; i < row.length; i++) squares[i]! += weights[at]! * row[i]! ** 2;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return squares.map((square) => square / total);
}

const totalWeight = ({ weights }: Choices): number =>
  weights.reduce((sum, weight) => sum + weight, 0);

function penaltyOf(at: Float64Array, centre: Float64Array, penalties: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (penalties[i]! * (at[i]! - centre[i]!) ** 2) / 2;
  return sum;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
