import { innerProduct, type Vector } from '../../embeddings/index.js';
import { type Estimate, mean } from './metrics.js';

/**
 * Share of `total` papers that are among the first `k` of any list. It is one number of all lists together, so how far
 * off it may be is told by leaving out one list at a time (jackknife, Tukey 1958).
 */
export function coverageAt(
  k: number,
  lists: readonly (readonly string[])[],
  total: number,
): Estimate {
  const heads = lists.map((list) => new Set(list.slice(0, k)));
  const holders = new Map<string, number>();
  for (const id of heads.flatMap((head) => [...head])) holders.set(id, (holders.get(id) ?? 0) + 1);
  const onlyHere = (head: ReadonlySet<string>) =>
    [...head].filter((id) => holders.get(id) === 1).length;
  const leftOut = heads.map((head) => (holders.size - onlyHere(head)) / total);
  const middle = mean(leftOut);
  const squares = leftOut.reduce((sum, share) => sum + (share - middle) ** 2, 0);
  const count = lists.length;
  return {
    mean: holders.size / total,
    margin: 1.96 * Math.sqrt((squares * (count - 1)) / count),
    count,
  };
}

/** Mean of 1 − cosine over all pairs of the first `k`, by unit vectors; NaN for fewer than two papers. */
export function diversityAt(
  k: number,
  list: readonly string[],
  vectorOf: ReadonlyMap<string, Vector>,
): number {
  const vectors = list.slice(0, k).map((id) => vectorOf.get(id)!);
  const pairs = vectors.flatMap((a, at) =>
    vectors.slice(at + 1).map((b) => 1 - innerProduct(a, b, 0)),
  );
  return mean(pairs);
}

/**
 * Mean of −log2 of the share of readers who liked a paper, over the first `k`: the bits of surprise (Vargas and Castells
 * 2011). `shareOf` is above 0 for every paper. NaN for an empty list.
 */
export const noveltyAt = (
  k: number,
  list: readonly string[],
  shareOf: (id: string) => number,
): number => mean(list.slice(0, k).map((id) => -Math.log2(shareOf(id))));
