export interface Scored {
  readonly id: number;
  readonly score: number;
}

export interface Scoring {
  readonly weight: number;
  readonly scores: ReadonlyMap<number, number>;
  /** What an id that the scoring lacks counts as; when not given, neither for nor against it. */
  readonly missing?: number;
}

/**
 * Adds up several scorings of the same candidates after giving each mean 0 and deviation 1 (z-scores), so that scales
 * do not matter and weights do. Best first, ties by id.
 */
export function fuse(scorings: readonly Scoring[]): Scored[] {
  const ids = new Set(scorings.flatMap(({ scores }) => [...scores.keys()]));
  const totals = new Map([...ids].map((id) => [id, 0]));
  for (const { weight, scores, missing } of scorings) {
    const known = [...ids].flatMap((id) => scores.get(id) ?? missing ?? []);
    const { mean, deviation } = moments(known);
    for (const id of ids) {
      const score = scores.get(id) ?? missing ?? mean;
      totals.set(id, totals.get(id)! + (weight * (score - mean)) / deviation);
    }
  }
  return [...totals].map(([id, score]) => ({ id, score })).sort(byScore);
}

export const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.id - b.id;

/** Values that are equal but for rounding deviate without bound, so that they say nothing. */
function moments(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(variance);
  const isSpread = deviation > 1e-9 * Math.abs(mean);
  return { mean, deviation: isSpread ? deviation : Number.POSITIVE_INFINITY };
}
