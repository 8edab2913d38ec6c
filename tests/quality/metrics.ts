/** Share of the relevant papers that are among the first `k`. */
export function recallAt(
  k: number,
  list: readonly string[],
  relevant: ReadonlySet<string>,
): number {
  const found = new Set(list.slice(0, k).filter((id) => relevant.has(id)));
  return found.size / relevant.size;
}

/** 1 when any relevant paper is among the first `k`, else 0. */
export const hitAt = (k: number, list: readonly string[], relevant: ReadonlySet<string>): number =>
  Number(list.slice(0, k).some((id) => relevant.has(id)));

/** One over the rank of the first relevant paper; 0 when there is none. */
export function reciprocalRank(list: readonly string[], relevant: ReadonlySet<string>): number {
  const at = list.findIndex((id) => relevant.has(id));
  return at === -1 ? 0 : 1 / (at + 1);
}

/** Discounted cumulative gain of the first `k` as a share of the best possible; a grade g gains 2^g − 1. */
export function ndcgAt(
  k: number,
  list: readonly string[],
  grades: ReadonlyMap<string, number>,
): number {
  const best = gainOf([...grades.values()].sort((a, b) => b - a).slice(0, k));
  return best === 0 ? 0 : gainOf(list.slice(0, k).map((id) => grades.get(id) ?? 0)) / best;
}

const gainOf = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Spearman's rank correlation, equal values at their mean rank; NaN when either side is all equal. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [centred(meanRanks(a)), centred(meanRanks(b))];
  const dot = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, at) => sum + value * q[at]!, 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

/** Ranks from 1 by rising value. */
export function meanRanks(values: readonly number[]): number[] {
  const sorted = values.map((value, at) => ({ value, at })).sort((p, q) => p.value - q.value);
  const ranks = new Array<number>(values.length);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]!.value === sorted[from]!.value) to += 1;
    for (const { at } of sorted.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
  }
  return ranks;
}

const centred = (values: readonly number[]): number[] => {
  const middle = mean(values);
  return values.map((value) => value - middle);
};

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Estimate {
  readonly mean: number;
  /** Half of the width of the 95 % confidence interval. */
  readonly margin: number;
  readonly count: number;
}

/** The mean and how far off it may be, by the normal approximation. */
export function estimate(values: readonly number[]): Estimate {
  const count = values.length;
  const squares = centred(values).map((value) => value * value);
  const variance = squares.reduce((sum, value) => sum + value, 0) / Math.max(1, count - 1);
  return { mean: mean(values), margin: 1.96 * Math.sqrt(variance / count), count };
}
