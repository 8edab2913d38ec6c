import type { Vector } from '../../../../embeddings/index.js';
import { Pace } from '../../../pace.js';
import { cosine } from '../scorers/near-scorer.js';

export interface Placed {
  readonly id: number;
  readonly vector: Vector;
}

/**
 * Groups papers by average linkage (Sokal and Michener 1958): the two groups whose papers are nearest to each other on
 * average are joined, until no two are as near as `least`, or there are only `fewest`.
 * @returns groups of ids, the largest first.
 */
export async function clusterPapers(
  papers: readonly Placed[],
  least: number,
  fewest = 1,
): Promise<number[][]> {
  const pace = new Pace(20);
  const groups = papers.map((paper) => ({ ids: [paper.id], sum: Float32Array.from(paper.vector) }));
  while (groups.length > fewest) {
    if (pace.due()) await pace.rest();
    const pair = nearestPair(groups);
    if (!pair || pair.likeness < least) break;
    const [kept, gone] = [groups[pair.a]!, groups[pair.b]!];
    kept.ids.push(...gone.ids);
    kept.sum = kept.sum.map((value, at) => value + gone.sum[at]!);
    groups.splice(pair.b, 1);
  }
  return groups.map(({ ids }) => ids).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

type Group = { ids: number[]; sum: Float32Array };

/** The mean of all cosines between two groups of unit vectors is the product of their sums over the number of pairs. */
function nearestPair(groups: readonly Group[]) {
  let best: { a: number; b: number; likeness: number } | undefined;
  for (let b = 1; b < groups.length; b++)
    for (let a = 0; a < b; a++) {
      const pairs = groups[a]!.ids.length * groups[b]!.ids.length;
      const likeness = cosine(groups[a]!.sum, groups[b]!.sum) / pairs;
      if (!best || likeness > best.likeness) best = { a, b, likeness };
    }
  return best;
}
