export interface Scored {
  readonly id: number;
  readonly score: number;
}

/**
 * Adds up several scorings of the same candidates after giving each mean 0 and deviation 1 (z-scores), so that scales
 * do not matter and weights do. Best first, ties by id. An id that a scoring lacks gets that scoring's lowest score.
 */
export function fuse(
  scorings: readonly { weight: number; scores: ReadonlyMap<number, number> }[],
): Scored[] {
  const totals = new Map<number, number>();
  const ids = new Set(scorings.flatMap(({ scores }) => [...scores.keys()]));
  for (const { weight, scores } of scorings) {
    const lowest = scores.size === 0 ? 0 : Math.min(...scores.values());
    const filled = [...ids].map((id) => scores.get(id) ?? lowest);
    const { mean, deviation } = moments(filled);
    let at = 0;
    for (const id of ids) {
      const z = (filled[at++]! - mean) / deviation;
      totals.set(id, (totals.get(id) ?? 0) + weight * z);
    }
  }
  return [...totals].map(([id, score]) => ({ id, score })).sort(byScore);
}

export const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.id - b.id;

function moments(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
