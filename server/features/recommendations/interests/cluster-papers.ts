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
  const near = groups.map((group, b) => groups.slice(0, b).map((other) => likeness(other, group)));
  while (groups.length > fewest) {
    if (pace.due()) await pace.rest();
    const pair = nearestPair(near);
    if (!pair || pair.likeness < least) break;
    join(groups, near, pair);
  }
  return groups.map(({ ids }) => ids).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

type Group = { ids: number[]; sum: Float32Array };

/** How near each group is to each before it: what no join touches is worked out once. */
type Nearness = number[][];

/** The mean of all cosines between two groups of unit vectors is the product of their sums over the number of pairs. */
const likeness = (a: Group, b: Group): number =>
  cosine(a.sum, b.sum) / (a.ids.length * b.ids.length);

function nearestPair(near: Nearness) {
  let best: { a: number; b: number; likeness: number } | undefined;
  for (let b = 1; b < near.length; b++)
    for (let a = 0; a < b; a++)
      if (!best || near[b]![a]! > best.likeness) best = { a, b, likeness: near[b]![a]! };
  return best;
}

/** The second group goes into the first. */
function join(groups: Group[], near: Nearness, { a, b }: { a: number; b: number }): void {
  const [kept, gone] = [groups[a]!, groups[b]!];
  kept.ids.push(...gone.ids);
  kept.sum = kept.sum.map((value, at) => value + gone.sum[at]!);
  groups.splice(b, 1);
  near.splice(b, 1);
  for (const row of near.slice(b)) row.splice(b, 1);
  for (const [at, group] of groups.entries())
    if (at < a) near[a]![at] = likeness(group, kept);
    else if (at > a) near[at]![a] = likeness(kept, group);
}
