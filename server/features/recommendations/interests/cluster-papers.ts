import { innerProducts, type Vector } from '../../../../embeddings/index.js';
import { Pace } from '../../../pace.js';

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
  const groups = papers.map(({ id }) => [id]);
  const near = likenesses(papers);
  while (groups.length > fewest) {
    if (pace.due()) await pace.rest();
    const pair = nearestPair(near);
    if (!pair || pair.likeness < least) break;
    join(groups, near, pair);
  }
  return groups.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** How near each group is to each. */
type Likenesses = number[][];

function likenesses(papers: readonly Placed[]): Likenesses {
  const vectors = papers.map(({ vector }) => vector);
  const cosines = innerProducts(vectors, vectors);
  return papers.map((_, at) => [...cosines.subarray(at * papers.length, (at + 1) * papers.length)]);
}

function nearestPair(near: Likenesses) {
  let best: { a: number; b: number; likeness: number } | undefined;
  for (let b = 1; b < near.length; b++)
    for (let a = 0; a < b; a++)
      if (!best || near[b]![a]! > best.likeness) best = { a, b, likeness: near[b]![a]! };
  return best;
}

/** The second group goes into the first: its mean cosines are those of both, by how many papers each has. */
function join(groups: number[][], near: Likenesses, { a, b }: { a: number; b: number }): void {
  const share = groups[b]!.length / (groups[a]!.length + groups[b]!.length);
  for (const [at, row] of near.entries()) {
    near[a]![at] = (1 - share) * near[a]![at]! + share * near[b]![at]!;
    row[a] = near[a]![at]!;
  }
  groups[a]!.push(...groups[b]!);
  groups.splice(b, 1);
  near.splice(b, 1);
  for (const row of near) row.splice(b, 1);
}
